// Where saved answers lie on the person's disk, in browsers that let a page write to a file that was chosen for it
// (https://wicg.github.io/file-system-access/). Elsewhere, and where it is refused, the file is downloaded instead.

/** @typedef {Promise<{write: (text: string) => Promise<void>, close: () => Promise<void>, abort: () => Promise<void>}>} Writing */
/** @typedef {{name: string, getFile: () => Promise<File>, createWritable: () => Writing, requestPermission: (how: {mode: string}) => Promise<string>}} Place */
/** @typedef {(how: object) => Promise<Place>} SavePicker */
/** @typedef {(how: object) => Promise<Place[]>} OpenPicker */

/** The language's own list of what a window can do does not know these yet. */
const browser = /** @type {{showSaveFilePicker?: SavePicker, showOpenFilePicker?: OpenPicker}} */ (/** @type {unknown} */ (window));
const HOW = { id: "answers", types: [{ description: "Saved answers", accept: { "application/json": [".json"] } }] };
/** @type {Map<string, Place>} */
const places = new Map();
/** @type {Place | undefined} */
let opened;
/** @type {Promise<Place | null | undefined>} */
let asked = Promise.resolve(undefined);

const isClosed = (/** @type {unknown} */ error) => error instanceof DOMException && error.name === "AbortError";

/** Asks where a file shall lie, which a browser allows only while a click lasts; a place once chosen is taken again. */
export function ask(/** @type {string} */ name) {
  asked = find(name).catch((error) => (isClosed(error) ? null : undefined));
}

/** @param {string} name */
async function find(name) {
  const place = places.get(name);
  if (place && (await place.requestPermission({ mode: "readwrite" })) === "granted") return place;
  const isLike = opened && opened.name.includes(".locked.") === name.includes(".locked.");
  const suggestedName = opened && isLike ? opened.name : name;
  const chosen = await browser.showSaveFilePicker?.({ ...HOW, startIn: opened ?? "documents", suggestedName });
  if (chosen) places.set(name, chosen);
  return chosen;
}

/** Gives what the person chose: a place, nothing where they closed the question, undefined where it cannot be asked. */
export const answer = () => asked;

/** Writes a text where it was chosen to lie; the file is as it was before unless all of it was written. */
export async function write(/** @type {Place} */ place, /** @type {string} */ text) {
  const writing = await place.createWritable();
  await writing.write(text);
  await writing.close();
}

/** The next file is asked for anew: these answers are others, or their place cannot be written to. */
export function forget() {
  places.clear();
  opened = undefined;
}

export const canOpen = () => browser.showOpenFilePicker !== undefined;

/** Lets a file be chosen and gives its text. What is saved later is asked for beside it, and never laid over it unasked. */
export async function open() {
  try {
    const [place] = (await browser.showOpenFilePicker?.(HOW)) ?? [];
    const text = await (await place?.getFile())?.text();
    places.clear();
    opened = place;
    return text;
  } catch (error) {
    if (!isClosed(error)) browser.showOpenFilePicker = undefined;
  }
}
