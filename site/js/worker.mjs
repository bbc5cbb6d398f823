// Runs Python, from what it is handed alone: nothing in here can reach a network. Answers one request after another.
import "./alone.mjs";
// @ts-ignore: its types are for a page
import { loadPyodide } from "../node_modules/pyodide/pyodide.mjs";
// @ts-ignore: it has no types
import createPyodideModule from "../node_modules/pyodide/pyodide.asm.mjs";

/** @typedef {{wasm: WebAssembly.Module, pack: ArrayBuffer, memory?: ArrayBuffer,
 *   shelf?: {name: string, address: string}}} Things */

const NOWHERE = "memory:/";
const LIBRARY = "python_stdlib.zip";
const LOCK = "pyodide-lock.json";
/** @type {(things: Things) => void} */
let begin;
/** @type {(paper: ArrayBuffer) => void} */
let givePaper;
/** @type {Promise<ArrayBuffer>} */
const paper = new Promise((resolve) => (givePaper = resolve));

/** A list of names and sizes, and then the files themselves. @param {ArrayBuffer} pack */
function unpack(pack) {
  const head = new DataView(pack).getUint32(0, true);
  const list = JSON.parse(new TextDecoder().decode(new Uint8Array(pack, 4, head)));
  let at = 4 + head;
  return new Map(list.map((/** @type {[string, number]} */ [name, size]) => [name, new Uint8Array(pack, (at += size) - size, size)]));
}

/** Pyodide asks for its files as if there were a network. @param {WebAssembly.Module} wasm @param {Map<string, Uint8Array<ArrayBuffer>>} files */
function pretend(wasm, files) {
  globalThis.fetch = async (address) => new Response(files.get(String(address).slice(NOWHERE.length)));
  WebAssembly.instantiateStreaming = async (_, imports) => ({ module: wasm, instance: await WebAssembly.instantiate(wasm, imports) });
}

/** @param {Map<string, Uint8Array<ArrayBuffer>>} files @param {object} options */
async function boot(files, options) {
  const lockFileContents = JSON.parse(new TextDecoder().decode(files.get(LOCK)));
  const python = await loadPyodide({ indexURL: NOWHERE, packageBaseUrl: NOWHERE, lockFileContents, createPyodideModule, ...options });
  const folders = new Set();
  for (const [name, content] of files) {
    const path = `/engine/${name}`;
    const folder = path.slice(0, path.lastIndexOf("/"));
    if (!folders.has(folder)) python.FS.mkdirTree(folder);
    folders.add(folder);
    if (name !== LIBRARY) python.FS.writeFile(path, content, { canOwn: true });
  }
  return python;
}

/** Starts Python and imports the engine, so that it stands in memory; nothing in there may point to the outside then. */
async function plain(/** @type {Map<string, Uint8Array<ArrayBuffer>>} */ files, /** @type {boolean} */ toBeKept) {
  const python = await boot(files, toBeKept ? { _makeSnapshot: true } : {});
  const gc = python.pyimport("gc");
  gc.disable();
  const { path } = python.pyimport("sys");
  for (const folder of ["/engine", "/engine/py"]) path.insert(0, folder);
  const app = python.pyimport("resignation.app");
  app.respond(JSON.stringify({ action: "start", form: [] }));
  gc.enable();
  for (const proxy of [app, path, gc]) proxy.destroy();
  return python;
}

/** @param {any} python @param {{name: string, address: string}} shelf */
async function keep(python, shelf) {
  const memory = python.makeMemorySnapshot();
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const fingerprint = [...new Uint8Array(await crypto.subtle.digest("SHA-256", memory))].join(" ");
  await caches.delete(shelf.name);
  await (await caches.open(shelf.name)).put(shelf.address, new Response(memory, { headers: { "X-Fingerprint": fingerprint } }));
  postMessage({ tally: "kept" });
}

/** @param {Things} things */
async function start({ wasm, pack, memory, shelf }) {
  const files = unpack(pack);
  pretend(wasm, files);
  let python;
  let way = "remembered";
  try {
    if (memory) python = await boot(files, { _loadSnapshot: memory });
  } catch (cause) {
    postMessage({ tally: "fallback", cause: String(cause) });
  }
  if (!python) {
    way = "plain";
    python = await plain(files, Boolean(shelf));
    if (shelf) keep(python, shelf).catch((cause) => postMessage({ tally: "unkept", cause: String(cause) }));
  }
  const { respond } = python.pyimport("resignation.app");
  postMessage({ stage: "ready", way });
  return { respond, paper: paper.then((zip) => shelve(python, zip)) };
}

/** What only documents on paper need stays packed: Python imports from it when it has to. @param {any} python @param {ArrayBuffer} zip */
function shelve(python, zip) {
  python.FS.writeFile("/engine/paper.zip", new Uint8Array(zip), { canOwn: true });
  python.pyimport("sys").path.append("/engine/paper.zip");
}

/** Asks again when what a first answer lacked was still on its way. @param {string} request */
async function answer(request) {
  const engine = await running;
  try {
    return engine.respond(request);
  } catch (/** @type {any} */ error) {
    if (error.type !== "ModuleNotFoundError") throw error;
    await engine.paper;
    return engine.respond(request);
  }
}

/** @type {Promise<{respond: (request: string) => string, paper: Promise<void>}>} */
const running = new Promise((resolve) => (begin = (things) => resolve(start(things))));
running.catch((error) => postMessage({ stage: "failed", detail: String(error) }));

onmessage = async ({ data }) => {
  if (data.wasm) return begin(data);
  if (data.paper) return givePaper(data.paper);
  try {
    postMessage({ id: data.id, reply: await answer(data.request) });
  } catch (error) {
    postMessage({ id: data.id, error: String(error), fatal: /** @type {Error} */ (error).name !== "PythonError" });
  }
};
