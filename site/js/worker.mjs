// Runs Python, from what it is handed alone: nothing in here can reach a network. Answers one request after another.
import { afresh, complete, pretend, remembered, unpack } from "./python.mjs";
import { thinned, whole } from "./sparse.mjs";

/** @typedef {{name: string, address: string}} Shelf */

/** @type {Record<string, (thing: any) => void>} */
const inbox = {};
const given = (/** @type {string} */ name) => new Promise((resolve) => (inbox[name] = resolve));
const [pack, wasm, memory, shelf, later] = ["pack", "wasm", "memory", "shelf", "later"].map(given);

/** Made before any answer, and kept when the person has seen the first letter. @param {any} python @param {Shelf} shelf */
async function keep(python, { name, address }) {
  const memory = python.makeMemorySnapshot();
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const thin = thinned(memory);
  await caches.delete(name);
  await (await caches.open(name)).put(address, new Response(thin));
  postMessage({ tally: "kept" });
}

/** @param {import("./python.mjs").Files} files */
async function fromMemory(files) {
  const kept = await memory;
  try {
    return kept && (await remembered(files, whole(kept)));
  } catch (cause) {
    postMessage({ tally: "fallback", cause: String(cause) });
  }
}

async function fromNothing(/** @type {import("./python.mjs").Files} */ files) {
  const place = await shelf;
  const python = await afresh(files, Boolean(place));
  if (place) keep(python, place).catch((cause) => postMessage({ tally: "unkept", cause: String(cause) }));
  return python;
}

async function start() {
  const files = unpack(await pack);
  pretend(/** @type {Promise<any>} */ (wasm), files);
  const old = await fromMemory(files);
  const python = old || (await fromNothing(files));
  const { prepare, respond } = python.pyimport("resignation.app");
  postMessage({ stage: "ready", way: old ? "remembered" : "plain" });
  const whole = later?.then((rest) => rest && complete(python, unpack(rest)));
  whole?.then(() => readyTheRest(prepare)).catch((cause) => postMessage({ tally: "incomplete", cause: String(cause) }));
  return { respond, whole };
}

/** Has the rest ready before it is asked for: bit by bit, as somebody may be typing. @param {() => boolean} prepare */
async function readyTheRest(prepare) {
  do await new Promise((resolve) => setTimeout(resolve));
  while (prepare());
}

/** Asks again when what a first answer may have lacked was still on its way. @param {string} request */
async function answer(request) {
  const { respond, whole } = await running;
  try {
    return respond(request);
  } catch {
    postMessage({ stage: "lacking" });
    await whole;
    return respond(request);
  }
}

const running = start();
running.catch((error) => postMessage({ stage: "failed", detail: String(error) }));

onmessage = async ({ data }) => {
  const things = Object.keys(data).filter((name) => name in inbox);
  for (const name of things) inbox[name]?.(data[name]);
  if (things.length) return;
  try {
    postMessage({ id: data.id, reply: await answer(data.request) });
  } catch (error) {
    postMessage({ id: data.id, error: String(error), fatal: /** @type {Error} */ (error).name !== "PythonError" });
  }
};
