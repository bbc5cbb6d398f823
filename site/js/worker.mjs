// Runs Python: fetches it, counting bytes aloud, and then answers one request after another.
const site = new URL("../", import.meta.url);
const passOn = globalThis.fetch;
let received = 0;
/** @type {Promise<boolean>} */
let paper;

const at = (/** @type {string} */ file) => new URL(file, site).href;

/** @param {any[]} request */
globalThis.fetch = async (...request) => {
  // @ts-ignore: whatever Pyodide asks for is passed on as it is
  const response = await passOn(...request).catch(missing);
  if (!response.ok || !response.body) return missing(response.statusText);
  const { headers, status, statusText } = response;
  return new Response(response.body.pipeThrough(counter()), { headers, status, statusText });
};

/** Tells at once, because Pyodide goes on waiting for a file that never comes. @returns {never} */
function missing(/** @type {unknown} */ cause) {
  postMessage({ stage: "failed", reason: navigator.onLine ? "blocked" : "offline", detail: String(cause) });
  throw new TypeError("A file of the engine is missing", { cause });
}

const counter = () =>
  new TransformStream({
    transform(chunk, controller) {
      received += chunk.byteLength;
      postMessage({ stage: "downloading", received });
      controller.enqueue(chunk);
    },
  });

/**
 * What only documents on paper need comes after the rest and stays packed: Python imports from it when it has to.
 * @param {any} pyodide
 */
async function shelve(pyodide) {
  const response = await passOn(at("paper.zip"));
  pyodide.FS.writeFile("/engine/paper.zip", new Uint8Array(await response.arrayBuffer()));
  pyodide.pyimport("sys").path.append("/engine/paper.zip");
}

async function start() {
  const engine = fetch(at("engine.zip")).then((response) => response.arrayBuffer());
  engine.catch(() => {}); // told below, where it is awaited
  const { loadPyodide } = await import(at("pyodide/pyodide.mjs")).catch(missing);
  const pyodide = await loadPyodide({ indexURL: at("pyodide/") });
  const archive = await engine;
  postMessage({ stage: "starting" });
  pyodide.unpackArchive(archive, "zip", { extractDir: "/engine" });
  const { path } = pyodide.pyimport("sys");
  for (const folder of ["/engine", "/engine/py"]) path.insert(0, folder);
  paper = shelve(pyodide).then(() => true, () => false);
  return pyodide.pyimport("resignation.app").respond;
}

/** Asks again when what a first answer lacked was still on its way. @param {string} request */
async function answer(request) {
  const ask = await respond;
  try {
    return ask(request);
  } catch (/** @type {any} */ error) {
    if (error.type !== "ModuleNotFoundError" || !(await paper)) throw error;
    return ask(request);
  }
}

const respond = start();
respond.then(
  () => postMessage({ stage: "ready" }),
  (error) => {
    const reason = /memory|allocat/i.test(error) ? "memory" : "unknown";
    postMessage({ stage: "failed", reason, detail: String(error) });
  },
);

onmessage = async ({ data }) => {
  try {
    postMessage({ id: data.id, reply: await answer(data.request) });
  } catch (error) {
    postMessage({ id: data.id, error: String(error), fatal: /** @type {Error} */ (error).name !== "PythonError" });
  }
};
