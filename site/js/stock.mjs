// Everything that the engine is made of, brought into memory: fetched and counted aloud, or unpacked from the page itself.

import { breathe } from "./breath.mjs";

/** @typedef {{script: ArrayBuffer, wasm: {module: Promise<WebAssembly.Module>}, pack: ArrayBuffer}} Stock */

const PIECE = 1_000_000;
/** So much is unpacked without a pause, in some milliseconds. */
const MOUTHFUL = 65_536;

/** One for the page, whichever script comes first: it begins while the page is still being read. */
export const stockOfPage = () => (/** @type {{stock?: ReturnType<typeof createStock>}} */ (globalThis).stock ??= createStock());

function createStock() {
  /** @type {Map<string, Promise<any>>} */
  const kept = new Map();
  let received = 0;
  let count = (/** @type {number} */ _received) => {};
  const follow = (/** @type {typeof count} */ listener) => (count = listener);

  /** What has come stays; what has failed is asked for again. @template T @param {string} name @param {() => Promise<T>} bring */
  function once(name, bring) {
    const found = kept.get(name) ?? bring();
    kept.set(name, found);
    found.catch(() => kept.delete(name));
    return /** @type {Promise<T>} */ (found);
  }

  /** @param {string} name */
  async function open(name) {
    const place = document.querySelector(`[data-asset=${name}]`);
    if (!(place instanceof HTMLLinkElement)) return new Response(await decoded(place));
    return checked(await fetch(place.href, { priority: "later" in place.dataset ? "low" : "auto" }));
  }

  /** @param {Response} response @param {() => void} [ended] */
  const counted = ({ body }, ended = () => {}) =>
    /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */ (body).pipeThrough(
      new TransformStream({
        transform(chunk, controller) {
          received += chunk.byteLength;
          count(received);
          controller.enqueue(chunk);
        },
        flush: ended,
      }),
    );

  /** Done when all of it is here; it is compiled while it comes, and may still be when it has come. */
  async function fetchWasm() {
    const response = await open("wasm");
    let arrived = () => {};
    const here = new Promise((resolve) => (arrived = () => resolve(undefined)));
    const stream = counted(response, arrived);
    const options = { headers: { "Content-Type": "application/wasm" } };
    const module = WebAssembly.compileStreaming(new Response(unpacked(stream), options));
    await Promise.race([here, module]);
    return { module };
  }

  /** @returns {Promise<Stock>} */
  async function all() {
    const [script, wasm, pack] = await Promise.all([
      once("script", async () => whole(unpacked(counted(await open("script"))))),
      once("wasm", fetchWasm),
      once("pack", async () => whole(unpacked(counted(await open("pack"))))),
    ]);
    return { script, wasm, pack };
  }

  // Only its beginning is waited for: it is asked for while that is still allowed, and read when there is time.
  /** @type {Promise<Response>} */
  let laterComes;
  const askForLater = () => (laterComes = once("later", () => open("later"))).catch(() => {});
  const later = () => once("later, read", async () => whole(unpacked((await laterComes).body)));

  return { all, askForLater, later, follow, received: () => received };
}

function checked(/** @type {Response} */ response) {
  if (!response.ok || !response.body) throw new TypeError(`${response.status} ${response.url}`);
  return response;
}

/** Bit by bit, as somebody may be typing. @param {ReadableStream<Uint8Array<ArrayBuffer>> | null} stream */
const unpacked = (stream) =>
  /** @type {ReadableStream} */ (stream).pipeThrough(inMouthfuls()).pipeThrough(new DecompressionStream("gzip"));

const inMouthfuls = () =>
  new TransformStream({
    async transform(/** @type {Uint8Array} */ piece, controller) {
      for (let at = 0; at < piece.length; at += MOUTHFUL) {
        controller.enqueue(piece.subarray(at, at + MOUTHFUL));
        await breathe();
      }
    },
  });

const whole = (/** @type {ReadableStream} */ stream) => new Response(stream).arrayBuffer();

const SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;,=>?@^_`{|}~";
const VALUES = new Uint8Array(128);
for (let value = 0; value < SIGNS.length; value++) VALUES[SIGNS.charCodeAt(value)] = value;

/** Five signs are four bytes; piece by piece, so that the page stays awake meanwhile. @param {Element | null} place */
async function decoded(place) {
  const text = place?.textContent ?? "";
  const bytes = new DataView(new ArrayBuffer((text.length / 5) * 4));
  const value = (/** @type {number} */ at) => VALUES[text.charCodeAt(at)] ?? 0;
  for (let at = 0, to = 0; at < text.length; at += 5, to += 4) {
    let word = 0;
    for (let sign = at; sign < at + 5; sign++) word = word * 85 + value(sign);
    bytes.setUint32(to, word);
    if (at % PIECE === 0) await breathe();
  }
  return bytes.buffer.slice(0, Number(place?.getAttribute("data-bytes")));
}
