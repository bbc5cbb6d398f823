// A draft in this browser, only if the person asks: one entry in the local storage, with the day it is forgotten.

const KEY = "final-checkpoint.draft";
const tab = crypto.randomUUID();
// Where no last day is known, a draft lives for a month.
const MONTH = 31;

/** @typedef {{kept: string, since: string, until: string, tab: string, count: number}} Draft */

/** @type {number | undefined} the last state of the entry that this tab has seen */
let seen;

const isoDay = (/** @type {number} */ days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** @returns {Draft | undefined} */
export function stored() {
  try {
    const draft = JSON.parse(localStorage.getItem(KEY) ?? "null");
    const whole = draft && typeof draft.kept === "string" && typeof draft.until === "string";
    return whole ? { since: "", tab: "", count: 0, ...draft } : undefined;
  } catch {
    return undefined;
  }
}

/** Gives the draft to go on with; one whose day has passed is deleted and counts as "expired". */
export function waiting(/** @type {string} */ today) {
  const draft = stored();
  if (draft && draft.until < today) {
    forget();
    return "expired";
  }
  seen = draft?.count;
  return draft;
}

/**
 * Keeps a state. Says "elsewhere" where another tab has written since, and "refused" where the browser keeps nothing.
 * @param {string} kept @param {string | null} lastDay @param {boolean} [anyway] also over what another tab wrote
 */
export function keep(kept, lastDay, anyway = false) {
  const now = stored();
  if (now && now.tab !== tab && now.count !== seen && !anyway) return "elsewhere";
  const count = (now?.count ?? 0) + 1;
  const draft = { kept, since: now?.since || new Date().toISOString(), until: lastDay || isoDay(MONTH), tab, count };
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    return "refused";
  }
  seen = count;
  return "kept";
}

export const isOn = () => stored() !== undefined;

export function forget() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // A browser that refuses its storage keeps nothing in it either.
  }
  seen = undefined;
}

/** What this page keeps in the browser, in bytes by kind, as far as a page is allowed to see. */
export async function inventory() {
  const text = (() => {
    try {
      return Object.entries(localStorage).flat().join("");
    } catch {
      return "";
    }
  })();
  let program = 0;
  try {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        program += answer ? (await answer.blob()).size : 0;
      }
    }
  } catch {
    // What a browser refuses to show, it does not keep; some refuse even to name it.
  }
  return { draft: new Blob([text]).size, program };
}

/** Deletes every byte: the draft, the program kept for working offline, and the worker that serves it. */
export async function clearAll() {
  forget();
  try {
    localStorage.clear();
    for (const name of await caches.keys()) await caches.delete(name);
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
  } catch {
    // What a private window refuses to show, it does not keep.
  }
}
