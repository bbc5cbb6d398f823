// Shows how the engine is doing. The words are in the page; this only reveals the ones that hold.

/** @param {string} selector @returns {NodeListOf<HTMLElement>} */
const all = (selector) => document.querySelectorAll(selector);
const bar = /** @type {HTMLProgressElement} */ (document.querySelector("#boot-bar"));

let shown = "";

/** @param {import("./engine.mjs").News} news */
export function showStage({ stage, received = 0, reason, detail }) {
  if (stage === "silent" || stage === "heard") return showTrouble(stage === "silent" ? stage : undefined);
  const amount = (Math.min(received, bar.max) / 1e6).toFixed(1);
  // Every chunk that arrives is told; only a change that can be seen is worth the work.
  if (stage === "downloading" && stage === document.body.dataset.engine && amount === shown) return;
  shown = amount;
  document.body.dataset.engine = stage;
  for (const words of all("#boot [data-when]")) words.hidden = words.dataset.when !== stage;
  bar.hidden = stage === "ready" || stage === "failed";
  if (stage === "starting") bar.removeAttribute("value");
  else bar.value = Math.min(received, bar.max);
  for (const number of all("[data-done]")) number.textContent = amount;
  showTrouble(stage === "failed" ? reason : undefined, detail);
}

/** @param {string} [reason] @param {string} [detail] */
export function showTrouble(reason, detail = "") {
  for (const trouble of all("[data-trouble]")) trouble.hidden = trouble.dataset.trouble !== reason;
  for (const report of all("[data-detail]")) report.textContent = detail;
}

/** Shows a notice beside the troubles, which stays until it is read; or none. @param {string} [name] */
export function showNotice(name) {
  for (const notice of all("[data-notice]")) notice.hidden = notice.dataset.notice !== name;
}
