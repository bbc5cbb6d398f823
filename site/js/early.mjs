// Runs while the page is still being read: asks for what the engine is made of. Links that preload would do it too, but
// also for those whose browser runs no scripts, who would fetch six megabytes for nothing.

/** @type {Record<string, Promise<Response>>} */
const early = {};
for (const link of /** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll("link[data-asset]"))) {
  const asked = fetch(link.href, { priority: "later" in link.dataset ? "low" : "auto" });
  asked.catch(() => {}); // told where it is awaited
  early[link.dataset.asset ?? ""] = asked;
}
Object.assign(globalThis, { early });
