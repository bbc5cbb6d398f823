// A saved file under a passphrase: AES-256-GCM, its key derived slowly by PBKDF2. The README tells how to open one
// without this page.

const KIND = "final-checkpoint-locked";
// https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html asks for 600,000 or more.
const ROUNDS = 1_000_000;
const MOST_ROUNDS = 20_000_000;

/** @typedef {{kind: string, version: number, rounds: number, salt: string, iv: string, check: string, data: string}} Locked */

const toText = (/** @type {Uint8Array} */ bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
const toBytes = (/** @type {string} */ text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/**
 * Half of what the passphrase gives is the key; a little of the other half tells a wrong passphrase from a damaged file.
 * @param {string} passphrase @param {Uint8Array<ArrayBuffer>} salt @param {number} rounds
 */
async function derive(passphrase, salt, rounds) {
  const words = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const secret = await crypto.subtle.importKey("raw", words, "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-512", salt, iterations: rounds };
  const bits = new Uint8Array(await crypto.subtle.deriveBits(how, secret, 512));
  const key = await crypto.subtle.importKey("raw", bits.slice(0, 32), "AES-GCM", false, ["encrypt", "decrypt"]);
  return { key, check: toText(bits.slice(32, 36)) };
}

/** @param {string} text @param {string} passphrase */
export async function lock(text, passphrase) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const { key, check } = await derive(passphrase, salt, ROUNDS);
  const data = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(text)));
  const whole = { kind: KIND, version: 1, rounds: ROUNDS, salt: toText(salt), iv: toText(iv), check, data: toText(data) };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** @param {string} text @returns {Locked | undefined} */
export function locked(text) {
  if (!text.includes(KIND)) return undefined;
  try {
    const whole = JSON.parse(text);
    return whole?.kind === KIND ? whole : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Gives the saved file, or why it cannot be had.
 * @param {Locked} whole @param {string} passphrase
 * @returns {Promise<{text: string} | {reason: "newer" | "damaged" | "passphrase"}>}
 */
export async function unlock(whole, passphrase) {
  if (whole.version !== 1) return { reason: "newer" };
  if (!(Number.isInteger(whole.rounds) && whole.rounds > 0 && whole.rounds <= MOST_ROUNDS)) return { reason: "damaged" };
  try {
    const { key, check } = await derive(passphrase, toBytes(whole.salt), whole.rounds);
    if (check !== whole.check) return { reason: "passphrase" };
    const iv = toBytes(whole.iv);
    const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, toBytes(whole.data));
    return { text: new TextDecoder().decode(bytes) };
  } catch {
    return { reason: "damaged" };
  }
}
