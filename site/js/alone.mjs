// Comes before Pyodide in the worker: it refuses workers that can import scripts, which this one has no need to.
Object.assign(globalThis, {
  importScripts() {
    throw new Error("nothing is imported here");
  },
});
