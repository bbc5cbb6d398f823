// What leaves the page by the person's own hand: a file, the clipboard, a draft in their mail program.

/** @param {{name: string, type: string, text?: string, base64?: string}} file */
export function saveFile({ name, type, text, base64 }) {
  const content = base64 ? Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)) : (text ?? "");
  const href = URL.createObjectURL(new Blob([content], { type }));
  follow({ href, download: name });
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** @param {string} href */
export function openMail(href) {
  if (href.startsWith("mailto:")) follow({ href });
}

/** @param {{href: string, download?: string}} link */
function follow(link) {
  Object.assign(document.createElement("a"), link).click();
}

/**
 * A browser lets a page write to the clipboard only while a click lasts: it is promised a text that comes later.
 * @param {() => void} refused
 */
export function promiseCopy(refused) {
  /** @type {(content: {text: string, html: string} | null) => void} */
  let give = () => {};
  /** @type {Promise<{text: string, html: string}>} */
  const content = new Promise((resolve, reject) => {
    give = (found) => (found ? resolve(found) : reject(new Error("nothing to copy")));
  });
  content.catch(() => {});
  write(content)
    .catch(async () => navigator.clipboard.writeText((await content).text))
    .catch(refused);
  return give;
}

/** @param {Promise<{text: string, html: string}>} content */
async function write(content) {
  const plain = content.then(({ text }) => new Blob([text], { type: "text/plain" }));
  const rich = content.then(({ html }) => new Blob([html], { type: "text/html" }));
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": plain, "text/html": rich })]);
}

/** @param {Element | null} element */
export function selectText(element) {
  if (element) getSelection()?.selectAllChildren(element);
}
