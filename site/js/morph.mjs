// Lays new HTML over what stands there, so that focus, caret, open disclosures and half-typed words survive.
// @ts-ignore: the build copies it here from its package
import { Idiomorph } from "./vendor/idiomorph.mjs";

/** Whether a disclosure stands open is the person's business. */
const isOurs = (/** @type {string} */ name, /** @type {Element} */ element) =>
  name !== "open" || !element.matches("details");

/** @param {HTMLElement} region @param {string} html */
export function morph(region, html) {
  Idiomorph.morph(region, html, {
    morphStyle: "outerHTML",
    // The value is the person's only where something can be typed: a focused button must still get its new words.
    ignoreActiveValue: Boolean(document.activeElement?.matches("input, textarea, select")),
    callbacks: { beforeAttributeUpdated: isOurs },
  });
}
