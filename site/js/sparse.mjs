// A memory without its empty pages, and with a sum by which it is known again: less to keep, and sooner read.

const PAGE = 1024;
const HEAD = 3;

/** @param {Uint32Array} words @param {number} from */
function sumOf(words, from) {
  let sum = words.length;
  for (let at = from; at < words.length; at++) sum = (Math.imul(sum, 31) + /** @type {number} */ (words[at])) | 0;
  return sum >>> 0;
}

/** @param {Uint8Array<ArrayBuffer>} memory @returns {Uint32Array<ArrayBuffer>} */
export function thinned(memory) {
  const words = new Uint32Array(memory.buffer, memory.byteOffset, memory.byteLength / 4);
  const starts = [];
  for (let start = 0; start < words.length; start += PAGE) {
    if (words.subarray(start, start + PAGE).some(Boolean)) starts.push(start);
  }
  const thin = new Uint32Array(HEAD + starts.length * (PAGE + 1));
  thin.set([words.length, 0, starts.length, ...starts]);
  starts.forEach((start, index) => thin.set(words.subarray(start, start + PAGE), HEAD + starts.length + index * PAGE));
  thin[1] = sumOf(thin, 2);
  return thin;
}

/** @param {ArrayBuffer} kept @returns {ArrayBuffer} */
export function whole(kept) {
  const thin = new Uint32Array(kept, 0, kept.byteLength >> 2);
  const [length = 0, sum, count = 0] = thin;
  if (thin.length !== HEAD + count * (PAGE + 1) || sum !== sumOf(thin, 2)) throw new Error("what was kept is spoilt");
  const words = new Uint32Array(length);
  for (let index = 0; index < count; index++) {
    const start = /** @type {number} */ (thin[HEAD + index]);
    const at = HEAD + count + index * PAGE;
    words.set(thin.subarray(at, at + Math.min(PAGE, length - start)), start);
  }
  return words.buffer;
}
