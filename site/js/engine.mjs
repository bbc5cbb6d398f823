// The engine as the page sees it: brought into memory, locked in, started, asked one thing at a time, and started again
// after a fall.
import { clock, tally } from "./diagnostics.mjs";
import { closeNetwork } from "./lock.mjs";
import { forget, recall, shelf } from "./memory.mjs";
import { keepForLater, mend } from "./offline.mjs";
import { createPatience } from "./patience.mjs";
import { stockOfPage } from "./stock.mjs";
import { scriptAt } from "./trust.mjs";

/** @typedef {{action: string, target: string, value: string}} Wish */
/** @typedef {Wish & {id: number, form: string[][], kept: string, today: string}} Ask */
/** @typedef {{regions?: Record<string, string>, kept: string, focus?: string | null, announce?: string,
 *   print?: boolean, file?: {name: string, type: string, text?: string, base64?: string} | null,
 *   clipboard?: {text: string, html: string} | null, href?: string | null, until?: string | null}} Reply */
/** @typedef {"downloading" | "starting" | "ready" | "failed" | "silent" | "heard"} Stage */
/** @typedef {{stage: Stage, received?: number, reason?: string, detail?: string}} News */

/** An error of one request: the engine is still there. */
export class Stumble extends Error {}

/** The page's own typefaces, which it may not fetch later. */
const lettering = () => Promise.allSettled([...document.fonts].map((face) => face.load()));

const reasonOf = (/** @type {unknown} */ error) => (/memory|allocat/i.test(String(error)) ? "memory" : "unknown");

/** @param {(news: News) => void} tell */
export function createEngine(tell) {
  /** @type {Worker | undefined} */
  let worker;
  /** @type {{id: number, resolve: (reply: Reply) => void, reject: (error: Error) => void} | undefined} */
  let waiting;
  let [ready, fetching, mended] = [false, false, false];
  let [remembers, whole] = [true, true];
  /** @type {Worker | undefined} that has what comes later */
  let completed;
  const patience = createPatience((stage) => tell({ stage }));
  // What still comes after something else has failed is no news.
  const stock = stockOfPage();
  stock.follow((received) => fetching && tell({ stage: "downloading", received }));

  function stop() {
    patience.stop();
    worker?.terminate();
    worker = undefined;
    ready = fetching = false;
  }

  /** @param {string} reason @param {unknown} [detail] */
  function fail(reason, detail) {
    stop();
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
    patience.heard();
    take(data);
    if (waiting) patience.begin();
  }

  /** @param {any} data */
  function take(data) {
    if (data.stage === "failed") return fail(reasonOf(data.detail), data.detail);
    if (data.stage === "ready") return greet(data);
    if (data.stage === "lacking") return complete();
    if (data.tally) return tally(data.tally, data.cause);
    complete();
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
  }

  /** What comes later is unpacked only when the first answer is there, or lacks it. */
  function complete() {
    const one = worker;
    if (!one || completed === one) return;
    completed = one;
    stock.later().then(
      (later) => one?.postMessage({ later }),
      (cause) => (tally("incomplete", cause), (whole = false), one?.postMessage({ later: null })),
    );
  }

  /** @returns {Promise<void>} */
  async function start() {
    if (typeof WebAssembly !== "object") return fail("no-wasm");
    stop();
    waiting?.reject(new Error("started anew"));
    waiting = undefined;
    fetching = true;
    tell({ stage: "downloading", received: stock.received() });
    const memory = remembers ? recall().catch((cause) => tally("fallback", cause)) : Promise.resolve();
    try {
      const [things] = await Promise.all([stock.all(), stock.askForLater(), lettering(), keepForLater()]);
      clock("fetched");
      run(things, memory);
    } catch (error) {
      if (!mended && (mended = await mend().catch(() => false))) return start();
      fail(navigator.onLine ? "blocked" : "offline", error);
    }
  }

  /** Everything is on this machine now; what has yet to be compiled or read from the disk follows by itself.
   * @param {import("./stock.mjs").Stock} things @param {Promise<ArrayBuffer | void>} memory */
  function run({ script, wasm, pack }, memory) {
    fetching = false;
    closeNetwork();
    tell({ stage: "starting" });
    patience.begin();
    const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    const one = (worker = new Worker(scriptAt(address)));
    worker.onmessage = hear;
    worker.onerror = (event) => {
      event.preventDefault();
      fail(ready ? "unknown" : "blocked", event.message);
    };
    worker.postMessage({ pack, shelf: remembers ? shelf() : undefined });
    memory.then((found) => one.postMessage({ memory: found }, found ? [found] : []));
    wasm.module.then((module) => one.postMessage({ wasm: module }), (error) => fail(reasonOf(error), error));
  }

  /** @param {Ask} request @returns {Promise<Reply>} */
  function ask(request) {
    return new Promise((resolve, reject) => {
      waiting = { id: request.id, resolve, reject };
      patience.begin();
      worker?.postMessage({ id: request.id, request: JSON.stringify(request) });
    });
  }

  return { ask, start, isReady: () => ready, isWhole: () => whole };
}
