// The page out of sight at once: a blank sheet over everything, and a tab that says nothing. Twice Escape, or a button.

const root = document.documentElement;
const TWICE = 600;
const ownTitle = document.title;
const icon = /** @type {HTMLLinkElement | null} */ (document.querySelector("link[rel=icon]"));
let neutral = false;
let lastEscape = -Infinity;

function dressTab() {
  const plain = neutral || "away" in root.dataset;
  document.title = plain ? (root.dataset.neutralTitle ?? "") : ownTitle;
  if (plain) icon?.remove();
  else if (icon) document.head.append(icon);
}

/** A neutral tab while working, as a choice. */
export function dressNeutral(/** @type {boolean} */ wanted) {
  neutral = wanted;
  dressTab();
}

export function toggleHidden() {
  if ("away" in root.dataset) delete root.dataset.away;
  else root.dataset.away = "";
  dressTab();
  const goal = "away" in root.dataset ? "come-back" : "hide-page";
  document.getElementById(goal)?.focus();
}

addEventListener(
  "keydown",
  (event) => {
    if (event.key !== "Escape" || event.repeat || event.isComposing) return;
    // This one closes a dialog, and is no sign of haste.
    if (document.querySelector("dialog[open]")) return;
    const twice = event.timeStamp - lastEscape < TWICE;
    lastEscape = twice ? -Infinity : event.timeStamp;
    if (twice) toggleHidden();
  },
  true,
);
