// Lays new HTML over what stands there, so that focus, caret, open disclosures and half-typed words survive.
// @ts-ignore: it has no types
import { Idiomorph } from "../node_modules/idiomorph/dist/idiomorph.esm.js";
import { elementOf } from "./trust.mjs";

/** Whether a disclosure stands open is the person's business. */
const isOurs = (/** @type {string} */ name, /** @type {Element} */ element) =>
  name !== "open" || !element.matches("details");

/** What a reply only names with data-keep stays as it stands. */
const isNew = (/** @type {Node} */ _old, /** @type {Node} */ wanted) =>
  !(wanted instanceof HTMLElement && "keep" in wanted.dataset && wanted.dataset.keep === "");

const isUntouched = (/** @type {Element} */ control) =>
  control instanceof HTMLSelectElement
    ? [...control.options].every((option) => option.selected === option.defaultSelected)
    : !(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) ||
      (control.value === control.defaultValue && (!("checked" in control) || control.checked === control.defaultChecked));

/** @param {HTMLElement} region @param {string} html */
export function morph(region, html) {
  const wanted = elementOf(html);
  wanted?.remove();
  // Most of what the first reply holds stands in the page already, and looking is quicker than laying over.
  if (wanted?.isEqualNode(region) && [...region.querySelectorAll("input, textarea, select")].every(isUntouched)) return;
  Idiomorph.morph(region, wanted, {
    morphStyle: "outerHTML",
    // The value is the person's only where something can be typed: a focused button must still get its new words.
    ignoreActiveValue: Boolean(document.activeElement?.matches("input, textarea, select")),
    callbacks: { beforeAttributeUpdated: isOurs, beforeNodeMorphed: isNew },
  });
}
