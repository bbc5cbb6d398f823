// Runs the Python given on standard input in Pyodide, with both zips laid out as the worker does, and prints `result`.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [pyodide, unpacked] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${pyodide}/pyodide.mjs`).href);
const python = await loadPyodide({ indexURL: `${pyodide}/` });
python.mountNodeFS("/engine", unpacked);
const { path } = python.pyimport("sys");
for (const folder of ["/engine", "/engine/py"]) path.insert(0, folder);
path.append("/engine/paper.zip");
try {
  python.runPython(readFileSync(0, "utf8"));
  process.stdout.write(python.globals.get("result"));
} catch (error) {
  process.stderr.write(String(error));
  process.exitCode = 1;
}
