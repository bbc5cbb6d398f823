// What the form holds at a moment, and what of it has changed since.

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control */
/** @typedef {Map<Control, string>} States */

export const form = /** @type {HTMLFormElement} */ (document.querySelector("#desk"));

const controls = () =>
  /** @type {Control[]} */ ([...form.elements].filter((element) => "name" in element && element.name));

/** @param {Control} control */
const state = (control) =>
  "checked" in control && /checkbox|radio/.test(control.type) ? String(control.checked) : control.value;

/** Every answer as text, in the order of the page. */
export const gather = () => [...new FormData(form)].map(([name, value]) => [name, String(value)]);

/** @returns {States} */
export const states = () => new Map(controls().map((control) => [control, state(control)]));

/** @param {States} then */
export const changedSince = (then) =>
  controls().filter((control) => then.has(control) && then.get(control) !== state(control));

const atFirst = states();

/** What was typed or chosen since the page came, as text. */
export function gatherTouched() {
  const names = new Set(changedSince(atFirst).map((control) => control.name));
  return gather().filter(([name]) => names.has(name ?? ""));
}

/** The person's own date: the engine has no clock. */
export const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
