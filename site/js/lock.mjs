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

/** The page's own address, and from the disk one that is promised never to exist: a file may always read itself. */
const goal = () => (location.protocol === "file:" ? "https://final-checkpoint.invalid/" : new URL("?tried", location.href));

/** Asks for something, and shows what came of it: a refusal counts only where the browser names the rule. */
export async function tryNetwork() {
  const refused = new Promise((resolve) => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective), { once: true });
    setTimeout(resolve, 1000, "");
  });
  fetch(goal(), { cache: "no-store" }).catch(() => {}); // what matters is why it fails
  const rule = await refused;
  for (const place of document.querySelectorAll("[data-rule]")) place.textContent = rule;
  for (const words of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-tried]"))) {
    words.hidden = words.dataset.tried !== (rule ? "refused" : "answered");
  }
}
