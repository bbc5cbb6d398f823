// Lets the browser keep the page for when there is no network, where it may. All else works without.
import { tally } from "./diagnostics.mjs";
import { forget } from "./memory.mjs";
import { scriptAt } from "./trust.mjs";

const mayKeep = () => "serviceWorker" in navigator && location.protocol.startsWith("http");
const PATIENCE = 1000;
const wait = () => new Promise((resolve) => setTimeout(resolve, PATIENCE));

/** A new build waits until every page of the old one is closed, so that the two never mix. @param {ServiceWorkerRegistration} kept */
function watch(kept) {
  const tell = () => {
    const notice = /** @type {HTMLElement | null} */ (document.querySelector("[data-update]"));
    if (notice && kept.waiting && navigator.serviceWorker.controller) notice.hidden = false;
  };
  tell();
  kept.addEventListener("updatefound", () => kept.installing?.addEventListener("statechange", tell));
}

/** Before the network is closed, as the browser then allows it no more. */
export async function keepForLater() {
  if (!mayKeep()) return;
  try {
    const address = scriptAt(new URL("sw.js", document.baseURI).href);
    const kept = await Promise.race([navigator.serviceWorker.register(address, { updateViaCache: "none" }), wait()]);
    if (kept instanceof ServiceWorkerRegistration) watch(kept);
  } catch (cause) {
    tally("unserved", cause);
  }
}

/** Has what is kept looked through, and tells whether there was anything to look through. */
export async function mend() {
  const worker = mayKeep() ? navigator.serviceWorker.controller : null;
  if (!worker) return false;
  const { port1, port2 } = new MessageChannel();
  const looked = new Promise((resolve) => (port1.onmessage = resolve));
  worker.postMessage("look", [port2]);
  await looked;
  tally("mended");
  return true;
}

/** The whole copy goes, whatever was kept by whichever build. */
export async function forgetCopy() {
  if (mayKeep()) for (const kept of await navigator.serviceWorker.getRegistrations()) await kept.unregister();
  if ("caches" in globalThis) {
    for (const name of await caches.keys()) if (name.startsWith("final-checkpoint-build-")) await caches.delete(name);
  }
  await forget();
  tally("forgotten");
}
