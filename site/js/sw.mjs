// Keeps one whole build of the page for when there is no network, and serves that build and no other. It sees the page's
// own files alone; answers never come here.

/** @typedef {{waitUntil: (work: Promise<unknown>) => void}} Waiting */
/** @typedef {Waiting & {request: Request, respondWith: (found: Promise<Response>) => void}} Asked */
/** @typedef {Waiting & {ports: MessagePort[]}} Told */

const scope = /** @type {any} */ (globalThis);
/** Written by the build: its name, and every file with its fingerprint. @type {{build: string, files: Record<string, string>}} */
const { build, files } = scope.kept;
const OURS = "final-checkpoint-build-";
const SHELF = `${OURS}${build}`;
const LARGE = /\.pack$/;
const base = new URL("./", scope.location.href);

/** The first letter comes first. */
const later = () => new Promise((resolve) => setTimeout(resolve, 4000));

/** From the server, and only as this build has it. @param {string} path */
const fresh = (path) => fetch(new Request(new URL(path, base), { integrity: files[path], cache: "no-cache" }));

async function fill() {
  await later();
  const shelf = await caches.open(SHELF);
  await Promise.all(Object.keys(files).map(async (path) => shelf.put(new URL(path, base), await fresh(path))));
}

async function tidy() {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== SHELF);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** @param {string} path @param {Response} response */
async function isWhole(path, response) {
  const digest = await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer());
  return files[path] === `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** What is large is checked by the page as it unpacks it, which asks for all to be looked through if it is spoilt. @param {string} path */
async function serve(path) {
  const shelf = await caches.open(SHELF);
  const kept = await shelf.match(new URL(path, base));
  if (kept && (LARGE.test(path) || (await isWhole(path, kept)))) return kept;
  const found = await fresh(path);
  await shelf.put(new URL(path, base), found.clone());
  return found;
}

/** Where a file is gone and the server has another build by now, nothing of this one may remain. @param {string} path */
async function serveOrGiveWay(path) {
  try {
    return await serve(path);
  } catch (error) {
    if (!scope.navigator.onLine) throw error;
    await caches.delete(SHELF);
    await scope.registration.unregister();
    return fetch(new URL(path, base), { cache: "no-cache" });
  }
}

async function lookThrough() {
  const shelf = await caches.open(SHELF);
  for (const path of Object.keys(files)) {
    const kept = await shelf.match(new URL(path, base));
    if (kept && !(await isWhole(path, kept))) await shelf.delete(new URL(path, base));
  }
}

scope.addEventListener("install", (/** @type {Waiting} */ event) => event.waitUntil(fill()));
scope.addEventListener("activate", (/** @type {Waiting} */ event) => event.waitUntil(tidy()));
scope.addEventListener("fetch", (/** @type {Asked} */ event) => {
  const { origin, pathname } = new URL(event.request.url);
  const path = pathname.slice(base.pathname.length) || "index.html";
  if (event.request.method === "GET" && origin === base.origin && Object.hasOwn(files, path)) {
    event.respondWith(serveOrGiveWay(path));
  }
});
scope.addEventListener("message", (/** @type {Told} */ event) => {
  event.waitUntil(lookThrough().finally(() => event.ports[0]?.postMessage("looked through")));
});
