// The engine as the page sees it: brought into memory, locked in, started, asked one thing at a time, and started again
// after a fall.
import { clock, measure, tally } from "./diagnostics.mjs";
import { closeNetwork } from "./lock.mjs";
import { forget, recall, shelf } from "./memory.mjs";
import { keepForLater } from "./offline.mjs";
import { createStock } from "./stock.mjs";
import { scriptAt } from "./trust.mjs";

/** @typedef {{action: string, target: string, value: string}} Wish */
/** @typedef {Wish & {id: number, form: string[][], kept: string, today: string}} Ask */
/** @typedef {{regions?: Record<string, string>, kept: string, focus?: string | null, announce?: string,
 *   print?: boolean, file?: {name: string, type: string, text?: string, base64?: string} | null,
 *   clipboard?: {text: string, html: string} | null, href?: string | null}} Reply */
/** @typedef {"downloading" | "starting" | "ready" | "failed"} Stage */
/** @typedef {{stage: Stage, received?: number, reason?: string, detail?: string}} News */

/** An error of one request: the engine is still there. */
export class Stumble extends Error {}

const reasonOf = (/** @type {unknown} */ error) => (/memory|allocat/i.test(String(error)) ? "memory" : "unknown");

/** @param {(news: News) => void} tell */
export function createEngine(tell) {
  /** @type {Worker | undefined} */
  let worker;
  /** @type {{id: number, resolve: (reply: Reply) => void, reject: (error: Error) => void} | undefined} */
  let waiting;
  let ready = false;
  let remembers = true;
  const stock = createStock((received) => tell({ stage: "downloading", received }));

  /** @param {string} reason @param {unknown} [detail] */
  function fail(reason, detail) {
    worker?.terminate();
    ready = false;
    // What was remembered may be the reason, so that the next start does without.
    remembers = false;
    forget().catch(() => {});
    tally("failed", detail ?? reason);
    tell({ stage: "failed", reason, detail: String(detail ?? "") });
    waiting?.reject(new Error(reason));
    waiting = undefined;
  }

  /** @param {MessageEvent} event */
  function hear({ data }) {
    if (data.stage === "failed") return fail(reasonOf(data.detail), data.detail);
    if (data.stage === "ready") return greet(data);
    if (data.tally) return tally(data.tally, data.cause);
    if (!waiting || data.id !== waiting.id) return;
    const { resolve, reject } = waiting;
    if (data.fatal) return fail("unknown", data.error);
    waiting = undefined;
    if (data.error) reject(new Stumble(data.error));
    else resolve(JSON.parse(data.reply));
  }

  /** @param {{way: string}} data */
  function greet({ way }) {
    ready = true;
    clock("ready");
    tally(way);
    tell({ stage: "ready" });
    const one = worker;
    stock.paper().then((paper) => one?.postMessage({ paper }), (cause) => tally("paperless", cause));
  }

  const lastVisit = () => (remembers ? recall() : Promise.resolve(undefined)).catch((cause) => void tally("fallback", cause));

  async function start() {
    if (typeof WebAssembly !== "object") return fail("no-wasm");
    tell({ stage: "downloading", received: 0 });
    const offline = keepForLater();
    try {
      const [things, memory] = await Promise.all([stock.all(), lastVisit(), stock.askForPaper(), offline]);
      clock("fetched");
      run(things, memory || undefined);
    } catch (error) {
      fail(navigator.onLine ? "blocked" : "offline", error);
    }
  }

  /** @param {import("./stock.mjs").Stock} things @param {ArrayBuffer} [memory] */
  function run({ script, wasm, pack }, memory) {
    closeNetwork();
    tell({ stage: "starting" });
    const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    worker = new Worker(scriptAt(address));
    worker.onmessage = hear;
    worker.onerror = (event) => {
      event.preventDefault();
      fail(ready ? "unknown" : "blocked", event.message);
    };
    worker.postMessage({ wasm, pack, memory, shelf: remembers ? shelf() : undefined }, memory ? [memory] : []);
    measure("pack", pack.byteLength);
  }

  /** @param {Ask} request @returns {Promise<Reply>} */
  function ask(request) {
    return new Promise((resolve, reject) => {
      waiting = { id: request.id, resolve, reject };
      worker?.postMessage({ id: request.id, request: JSON.stringify(request) });
    });
  }

  return { ask, start, isReady: () => ready };
}
