// Small things the page does by itself: which section or side is in view, where the focus goes, when to hold still.

const wide = matchMedia("(min-width: 80rem)");

/** On a wide screen the list of steps stands open; on a narrow one it folds away after each choice. */
export function foldSteps() {
  const steps = document.querySelector("#steps");
  if (steps instanceof HTMLDetailsElement) steps.open = wide.matches;
}
wide.addEventListener("change", foldSteps);

/** @param {string | undefined} side */
export function showSide(side) {
  if (!side) return;
  document.body.dataset.view = side;
  for (const button of document.querySelectorAll(".switch [data-view]")) {
    button.setAttribute("aria-pressed", String(button.getAttribute("data-view") === side));
  }
  showTab();
}

/** @param {string} id */
export function showSection(id) {
  const sections = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-section]"))];
  if (!sections.some((section) => section.dataset.section === id)) return;
  sections.forEach((section, index) => {
    section.hidden = section.dataset.section !== id;
    if (section.hidden) return;
    for (const step of document.querySelectorAll("[data-step]")) step.textContent = String(index + 1);
  });
  for (const step of document.querySelectorAll("#steps [data-target]")) {
    if (step.getAttribute("data-target") === id) step.setAttribute("aria-current", "step");
    else step.removeAttribute("aria-current");
  }
  moveFocus(`heading-${id}`);
}

/** @param {Element} button a "next" button: the section after its own */
export function sectionAfter(button) {
  const next = button.closest("[data-section]")?.nextElementSibling;
  return next?.getAttribute("data-section") ?? "";
}

export const currentSection = () =>
  document.querySelector("[data-section]:not([hidden])")?.getAttribute("data-section") ?? "";

/** @param {string} id */
export function moveFocus(id) {
  const goal = document.getElementById(id);
  if (!goal) return;
  showSide(/** @type {HTMLElement | null} */ (goal.closest("[data-side]"))?.dataset.side);
  let fold = goal.parentElement?.closest("details");
  for (; fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  goal.focus();
  if (document.activeElement === goal) return;
  goal.tabIndex = -1;
  goal.focus();
}

/** Where the strip of tabs is too narrow for all, the tab of what is shown stays in view. */
const desk = document.querySelector("#letter");
function showTab() {
  const tab = desk?.querySelector(".pane-tab[aria-pressed=true]");
  const strip = tab?.parentElement;
  if (!(tab instanceof HTMLElement) || !strip) return;
  strip.scrollLeft = tab.offsetLeft - (strip.clientWidth - tab.offsetWidth) / 2;
}
if (desk) new MutationObserver(showTab).observe(desk, { attributeFilter: ["data-pane"] });

/** A menu closes when something in it is chosen, or anything outside it is clicked. */
function closeMenus(/** @type {Event} */ event) {
  const target = /** @type {Element} */ (event.target);
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    const inside = menu.contains(target) && !target.closest("[data-action]");
    if (!inside && menu instanceof HTMLDetailsElement) menu.open = false;
  }
}
addEventListener("click", closeMenus);

/** Escape closes the menu it was pressed in, and the focus stays with it. */
addEventListener("keydown", ({ key, target }) => {
  const menu = key === "Escape" && target instanceof Element ? target.closest("details[data-menu][open]") : null;
  if (!(menu instanceof HTMLDetailsElement)) return;
  menu.open = false;
  menu.querySelector("summary")?.focus();
});

// A morph in the middle of an input method's composition would end it, and one between press and release would move
// the button away from under the finger.
let composing = false;
let pressing = false;
let release = () => {};

function lift() {
  pressing = false;
  release();
}

addEventListener("compositionstart", () => (composing = true));
addEventListener("compositionend", () => ((composing = false), release()));
addEventListener("pointerdown", () => ((pressing = true), setTimeout(lift, 400)));
addEventListener("pointerup", () => setTimeout(lift));
addEventListener("pointercancel", lift);

/** Resolves when nothing is being composed or pressed. */
export async function stillness() {
  while (composing || pressing) await new Promise((resolve) => (release = () => resolve(undefined)));
}

export const isComposing = () => composing;
