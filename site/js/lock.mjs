// Closes the network: the page forbids itself every further connection, and whatever it starts afterwards inherits that.

/** @type {Date | undefined} */
let since;

/** @param {string} state */
function show(state) {
  for (const words of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-network]"))) {
    words.hidden = words.dataset.network !== state;
  }
}

/** The policy stands in the page, for anyone to read. */
export function closeNetwork() {
  if (since) return;
  const policy = document.body.dataset.lock;
  if (policy) document.head.append(Object.assign(document.createElement("meta"), { httpEquiv: "Content-Security-Policy", content: policy }));
  since = new Date();
  const time = since.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  for (const place of document.querySelectorAll("[data-since]")) place.textContent = time;
  show("closed");
}

/** Asks for the page itself, and shows what came of it. */
export async function tryNetwork() {
  const refused = new Promise((resolve) => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective), { once: true });
  });
  let answered = false;
  try {
    await fetch(new URL("?tried", location.href.split("#")[0]), { cache: "no-store" });
    answered = true;
  } catch {
    const rule = await Promise.race([refused, new Promise((resolve) => setTimeout(resolve, 500, "connect-src"))]);
    for (const place of document.querySelectorAll("[data-rule]")) place.textContent = String(rule);
  }
  for (const words of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-tried]"))) {
    words.hidden = words.dataset.tried !== (answered ? "answered" : "refused");
  }
}
