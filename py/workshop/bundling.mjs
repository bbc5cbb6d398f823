// Runs in Node: puts each script together with what it imports, as browsers load it.
import { createRequire } from "node:module";

const [site, folder, ...names] = process.argv.slice(2);
const { buildSync } = createRequire(`${site}/package.json`)("esbuild");
buildSync({
  absWorkingDir: site,
  entryPoints: names.map((name) => `js/${name}.mjs`),
  outdir: folder,
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  legalComments: "none",
  // Pyodide's own ways into Node, which a browser never takes, and the place of a module, which a bundle has none of.
  external: ["node:*", "ws"],
  define: { "import.meta.url": '"memory:/"' },
  logLevel: "warning",
});
