// Keeps count of how the engine started, for the panel at the foot of the page. Nothing of it leaves the page either.

/** @type {Record<string, number>} */
const counts = {};

/** @param {string} name */
const places = (name) => document.querySelectorAll(`[data-measure="${name}"]`);

/** @param {string} name @param {string | number} value */
export function measure(name, value) {
  for (const place of places(name)) place.textContent = String(value);
}

/** @param {string} name @param {unknown} [cause] */
export function tally(name, cause) {
  counts[name] = (counts[name] ?? 0) + 1;
  measure(name, counts[name]);
  if (cause !== undefined) measure("cause", String(cause));
}

/** Since the page was opened, in milliseconds. @param {string} name */
export const clock = (name) => measure(name, Math.round(performance.now()));
