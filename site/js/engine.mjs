// The engine as the page sees it: started, watched, asked one thing at a time, and started again after a fall.

/** @typedef {{action: string, target: string, value: string}} Wish */
/** @typedef {Wish & {id: number, form: string[][], kept: string, today: string}} Ask */
/** @typedef {{regions?: Record<string, string>, kept: string, focus?: string | null, announce?: string,
 *   print?: boolean, file?: {name: string, type: string, text?: string, base64?: string} | null,
 *   clipboard?: {text: string, html: string} | null, href?: string | null}} Reply */
/** @typedef {"downloading" | "starting" | "ready" | "failed"} Stage */
/** @typedef {{stage: Stage, received?: number, reason?: string, detail?: string}} News */

/** An error of one request: the engine is still there. */
export class Stumble extends Error {}

/** @param {(news: News) => void} tell */
export function createEngine(tell) {
  /** @type {Worker | undefined} */
  let worker;
  /** @type {{id: number, resolve: (reply: Reply) => void, reject: (error: Error) => void} | undefined} */
  let waiting;
  let ready = false;

  /** @param {string} reason @param {string} [detail] */
  function fail(reason, detail) {
    worker?.terminate();
    ready = false;
    tell({ stage: "failed", reason, detail });
    waiting?.reject(new Error(reason));
    waiting = undefined;
  }

  /** @param {MessageEvent} event */
  function hear({ data }) {
    if (data.stage === "failed") return fail(data.reason, data.detail);
    if (data.stage) {
      ready = data.stage === "ready";
      return tell(data);
    }
    if (!waiting || data.id !== waiting.id) return;
    const { resolve, reject } = waiting;
    if (data.fatal) return fail("unknown", data.error);
    waiting = undefined;
    if (data.error) reject(new Stumble(data.error));
    else resolve(JSON.parse(data.reply));
  }

  function start() {
    if (typeof WebAssembly !== "object") return fail("no-wasm");
    tell({ stage: "downloading", received: 0 });
    worker = new Worker(new URL("worker.mjs", import.meta.url), { type: "module" });
    worker.onmessage = hear;
    worker.onerror = (event) => {
      event.preventDefault();
      fail(ready ? "unknown" : navigator.onLine ? "blocked" : "offline", event.message);
    };
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
