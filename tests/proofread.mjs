/** Lets Harper read texts: JSON in by standard input, JSON out, no network and no file of its own. */
import { readFileSync } from "node:fs";
import { Dialect, LocalLinter } from "../site/node_modules/harper.js/dist/index.js";
import { binary } from "../site/node_modules/harper.js/dist/binary.js";

const { british, words, texts } = JSON.parse(readFileSync(0, "utf8"));
const linter = new LocalLinter({ binary, dialect: british ? Dialect.British : Dialect.American });
await linter.setup();
await linter.importWords(words);

const found = [];
for (const text of texts) {
  const rules = await linter.organizedLints(text, { language: "plaintext" });
  found.push(
    Object.entries(rules).flatMap(([rule, lints]) =>
      lints.map((lint) => ({ rule, quote: lint.get_problem_text(), message: lint.message() })),
    ),
  );
}
process.stdout.write(JSON.stringify(found));
