// Runs the Python given on standard input in Pyodide with what ships alone, and prints `result`.
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";

const [pyodide, library, engine] = process.argv.slice(2);
// Bit by bit: read at once, a long program may not have come yet.
const program = await text(process.stdin);
const { loadPyodide } = await import(pathToFileURL(`${pyodide}/pyodide.mjs`).href);
const python = await loadPyodide({ indexURL: `${pyodide}/`, stdLibURL: library });
python.mountNodeFS("/engine", engine);
const { path } = python.pyimport("sys");
for (const folder of ["/engine", "/engine/py"]) path.insert(0, folder);
path.append("/engine/paper.zip");
python.pyimport("ahead");
try {
  python.runPython(program);
  process.stdout.write(python.globals.get("result"));
} catch (error) {
  process.stderr.write(String(error));
  process.exitCode = 1;
}
