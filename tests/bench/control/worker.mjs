// Stock Pyodide, the same engine and the same libraries, as sources.
import { loadPyodide } from "./pyodide/pyodide.mjs";

const python = await loadPyodide({ indexURL: new URL("pyodide/", import.meta.url).href });
const engine = await (await fetch(new URL("engine.zip", import.meta.url))).arrayBuffer();
python.unpackArchive(engine, "zip", { extractDir: "/engine" });
const { path } = python.pyimport("sys");
for (const folder of ["/engine", "/engine/py"]) path.insert(0, folder);
const { respond } = python.pyimport("resignation.app");
const form = [["you.name", "Maya Okafor"]];
postMessage(respond(JSON.stringify({ id: 1, action: "start", target: "you", value: "", form, kept: "", today: "2026-11-24" })));
