// Runs in Node: starts the browser's own Python, gives it a folder of work, and lets a module of the workshop do it.
import { pathToFileURL } from "node:url";

const [pyodide, workshop, folder, module] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${pyodide}/pyodide.mjs`).href);
// The order of its sets must not differ from one build to the next.
const stdLibURL = `${folder}/python_stdlib.zip`;
const python = await loadPyodide({ indexURL: `${pyodide}/`, stdLibURL, env: { PYTHONHASHSEED: "0", PYTHONNODEBUGRANGES: "1" } });
const loaded = python.runPython("import sys; ' '.join(sys.modules)");
for (const [place, real] of [["/workshop", workshop], ["/work", folder]]) {
  python.FS.mkdirTree(place);
  python.mountNodeFS(place, real);
}
try {
  python.pyimport("sys").path.push("/workshop");
  python.pyimport(module).main(loaded);
} catch (error) {
  process.stderr.write(String(error));
  process.exitCode = 1;
}
