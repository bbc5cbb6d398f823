// Runs in Node: drives one page of a Firefox, as a test asks for it line by line.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const [site, program, profile] = process.argv.slice(2);
const puppeteer = createRequire(`${site}/package.json`)("puppeteer-core");
const browser = await puppeteer.launch({ browser: "firefox", executablePath: program, headless: true, userDataDir: profile, protocolTimeout: 120_000 });
let page = await browser.newPage();
const seen = { requests: [], console: [] };
function watch() {
  page.on("request", (request) => seen.requests.push(request.url()));
  page.on("console", (message) => seen.console.push(`${message.type()} ${message.text()}`));
}
watch();

const doing = {
  open: ({ address }) => page.goto(address, { waitUntil: "domcontentloaded" }).then(() => null),
  again: async () => ((page = (await Promise.all([browser.newPage(), page.close()]))[0]), watch(), null),
  run: ({ script }) => page.evaluate(script),
  offline: ({ on }) => page.setOfflineMode(on).then(() => null),
  seen: async () => seen,
};

for await (const line of createInterface({ input: process.stdin })) {
  const wanted = JSON.parse(line);
  if (wanted.do === "close") break;
  const reply = await doing[wanted.do](wanted).then((value) => ({ value: value ?? null }), (error) => ({ error: String(error) }));
  process.stdout.write(`${JSON.stringify(reply)}\n`);
}
await browser.close();
