// Starts Python from bytes alone: afresh, or from a memory of how it stood before the first answer.
import "./alone.mjs";
// @ts-ignore: its types are for a page
import { loadPyodide } from "../node_modules/pyodide/pyodide.mjs";
// @ts-ignore: it has no types
import createPyodideModule from "../node_modules/pyodide/pyodide.asm.mjs";

/** @typedef {Map<string, Uint8Array<ArrayBuffer>>} Files */

const NOWHERE = "memory:/";
const ENGINE = "/engine";
const LIBRARY = "python_stdlib.zip";
const LOCK = "pyodide-lock.json";
const PAPER = "paper.zip";

/** A list of names and sizes, and then the files themselves. @param {ArrayBuffer} pack @returns {Files} */
export function unpack(pack) {
  const head = new DataView(pack).getUint32(0, true);
  const list = JSON.parse(new TextDecoder().decode(new Uint8Array(pack, 4, head)));
  let at = 4 + head;
  return new Map(
    list.map((/** @type {[string, number]} */ [name, size]) => [name, new Uint8Array(pack, (at += size) - size, size)]),
  );
}

/** Pyodide asks for its files as if there were a network. @param {Promise<WebAssembly.Module>} wasm @param {Files} files */
export function pretend(wasm, files) {
  globalThis.fetch = async (address) => new Response(files.get(String(address).slice(NOWHERE.length)));
  WebAssembly.instantiateStreaming = async (_, imports) => {
    const module = await wasm;
    const instance = await WebAssembly.instantiate(module, imports);
    const memory = Object.values(instance.exports).find((one) => one instanceof WebAssembly.Memory);
    if (memory instanceof WebAssembly.Memory) makeRoom(memory);
    return { module, instance };
  };
}

let room = 0;

/** What is remembered may be larger than what Python begins with. */
function makeRoom(/** @type {WebAssembly.Memory} */ memory) {
  const lacking = room - memory.buffer.byteLength;
  if (lacking > 0) memory.grow(Math.ceil(lacking / 65536));
}

/** @param {any} python @param {Files} files */
function lay(python, files) {
  const folders = new Set();
  for (const [name, content] of files) {
    const path = `${ENGINE}/${name}`;
    const folder = path.slice(0, path.lastIndexOf("/"));
    if (!folders.has(folder)) python.FS.mkdirTree(folder);
    folders.add(folder);
    if (name !== LIBRARY) python.FS.writeFile(path, content, { canOwn: true });
  }
}

/** @param {Files} files @param {object} options */
async function boot(files, options) {
  const lockFileContents = JSON.parse(new TextDecoder().decode(files.get(LOCK)));
  const nowhere = { indexURL: NOWHERE, packageBaseUrl: NOWHERE, lockFileContents };
  const python = await loadPyodide({ ...nowhere, createPyodideModule, ...options });
  lay(python, files);
  return python;
}

/** @param {Files} files @param {ArrayBuffer} memory */
export function remembered(files, memory) {
  room = memory.byteLength;
  return boot(files, { _loadSnapshot: memory });
}

/** Imports the engine and lets it answer once, so that all of it stands in memory; nothing in there points outside then. */
export async function afresh(/** @type {Files} */ files, /** @type {boolean} */ toBeKept) {
  const python = await boot(files, toBeKept ? { _makeSnapshot: true } : {});
  const gc = python.pyimport("gc");
  gc.disable();
  const { path } = python.pyimport("sys");
  for (const folder of [ENGINE, `${ENGINE}/py`]) path.insert(0, folder);
  const [ahead, app] = ["ahead", "resignation.app"].map((name) => python.pyimport(name));
  app.respond(JSON.stringify({ action: "start", form: [] }));
  gc.enable();
  for (const proxy of [app, ahead, path, gc]) proxy.destroy();
  return python;
}

/** What the first moments do not need; of it what only documents on paper need stays packed. @param {any} python @param {Files} files */
export function complete(python, files) {
  lay(python, files);
  const sys = python.pyimport("sys");
  sys.path.append(`${ENGINE}/${PAPER}`);
  // Python remembers which files there were.
  sys.path_importer_cache.clear();
}
