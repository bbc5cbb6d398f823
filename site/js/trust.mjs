// The one door through which text becomes HTML or a script's address, where the browser guards such doors.

/** @typedef {{createHTML: (text: string) => string, createScriptURL: (text: string) => string}} Policy */

const asItIs = (/** @type {string} */ text) => text;
/** @type {Policy} */
const policy = { createHTML: asItIs, createScriptURL: asItIs };
const guard = /** @type {any} */ (globalThis).trustedTypes;
/** @type {Policy} */
const trusted = guard ? guard.createPolicy("final-checkpoint", policy) : policy;

/** Only what the engine has rendered comes here. @param {string} html */
export const elementOf = (html) =>
  new DOMParser().parseFromString(trusted.createHTML(html), "text/html").body.firstElementChild;

/** Only what the build has written comes here. @param {string} address */
export const scriptAt = (address) => trusted.createScriptURL(address);
