// The dialogs of keeping: a passphrase to save under or to open with, the draft in this browser, and all that is kept.
import { showTrouble } from "./boot.mjs";
import * as disk from "./disk.mjs";
import * as drafts from "./draft.mjs";
import { saveFile } from "./files.mjs";
import { dressNeutral, toggleHidden } from "./hide.mjs";
import { lock, locked, unlock } from "./vault.mjs";

/** @typedef {{open: (text: string) => void, save: () => void, kept: () => string, lastDay: () => string | null}} Page */
/** @typedef {import("./vault.mjs").Locked} Locked */

const PLAIN = "my.resignation.json";
const LOCKED = "my.locked.resignation.json";
/** @type {Locked | undefined} */
let closed;
let dirty = false;

const dialog = (/** @type {string} */ name) => /** @type {HTMLDialogElement} */ (document.getElementById(`${name}-dialog`));
const field = (/** @type {string} */ id) => /** @type {HTMLInputElement} */ (document.getElementById(id));

/** Shows, of the texts in a dialog that stand ready, the one that holds now; or none. */
function tell(/** @type {string} */ name, when = "") {
  for (const text of /** @type {NodeListOf<HTMLElement>} */ (dialog(name).querySelectorAll("[data-when]"))) {
    text.hidden = text.dataset.when !== when;
  }
}

/** @typedef {NonNullable<import("./engine.mjs").Reply["file"]>} Made */

/** Takes a file out of the page, and gives the name under which it now lies; none where the person thought better of it. */
export async function deliver(/** @type {Made} */ file) {
  if (file.name !== PLAIN) return saveFile(file), file.name;
  const place = await disk.answer();
  if (place === null) return tell("lock"), "";
  dirty = false;
  const made = await sealed(file);
  try {
    if (place) return await disk.write(place, made.text ?? ""), place.name;
  } catch {
    disk.forget();
    showTrouble("disk");
  }
  saveFile(made);
  return made.name;
}

/** Puts answers under the passphrase, if one was typed. */
async function sealed(/** @type {Made} */ file) {
  const passphrase = dialog("lock").open ? field("lock-passphrase").value : "";
  if (!passphrase) return file;
  const text = await lock(file.text ?? "", passphrase);
  field("lock-passphrase").value = "";
  dialog("lock").close();
  return { ...file, name: LOCKED, text };
}

/** While the click lasts, asks where the answers shall be saved; or forgets it, because they begin anew. */
export function pressed(/** @type {string} */ action) {
  if (action === "save") disk.ask(PLAIN);
  if (action === "reset") disk.forget();
}

/** Takes a file that was chosen: a locked one asks for its passphrase first. */
export function receive(/** @type {string} */ text, /** @type {Page} */ page) {
  closed = locked(text);
  if (!closed) return page.open(text);
  tell("unlock");
  dialog("unlock").showModal();
}

async function openLocked(/** @type {Page} */ page) {
  if (!closed) return;
  tell("unlock", "working");
  const found = await unlock(closed, field("unlock-passphrase").value);
  if ("reason" in found) return tell("unlock", found.reason);
  closed = undefined;
  field("unlock-passphrase").value = "";
  dialog("unlock").close();
  page.open(found.text);
}

async function showInventory() {
  const amounts = await drafts.inventory();
  for (const [kind, bytes] of Object.entries(amounts)) {
    const slot = document.querySelector(`[data-amount=${kind}]`);
    if (slot) slot.textContent = new Intl.NumberFormat("en-GB").format(bytes);
  }
  const since = drafts.stored()?.since;
  tell("privacy", since ? "on" : "off");
  for (const slot of document.querySelectorAll("[data-since]")) slot.textContent = since?.slice(0, 10) ?? "";
  field("keep-draft").checked = drafts.isOn();
}

/** Writes the draft again where one is kept; another tab's later draft is not overwritten unasked. */
export function noteState(/** @type {Page} */ page, changed = true) {
  if (changed) dirty = true;
  if (!drafts.isOn()) return;
  if (drafts.keep(page.kept(), page.lastDay()) === "elsewhere" && !dialog("elsewhere").open) dialog("elsewhere").showModal();
}

/** Answers a click on a control of keeping; tells whether it was one. */
export function clicked(/** @type {HTMLElement} */ element, /** @type {Page} */ page) {
  const { dialog: name, keep = "" } = element.dataset;
  if (name) {
    tell(name);
    if (name === "privacy") showInventory();
    dialog(name).showModal();
    return true;
  }
  /** @type {Record<string, () => void>} */
  const acts = {
    close: () => element.closest("dialog")?.close(),
    lock: () => (field("lock-passphrase").value ? (tell("lock", "working"), disk.ask(LOCKED), page.save()) : tell("lock", "empty")),
    unlock: () => openLocked(page),
    clear: () => drafts.clearAll().then(showInventory),
    mine: () => (drafts.keep(page.kept(), page.lastDay(), true), dialog("elsewhere").close()),
    theirs: () => ((dirty = false), location.reload()),
    hide: toggleHidden,
  };
  if (!Object.hasOwn(acts, keep)) return false;
  acts[keep]?.();
  return true;
}

export function begin(/** @type {Page} */ page) {
  field("keep-draft").addEventListener("change", ({ target }) => {
    const on = /** @type {HTMLInputElement} */ (target).checked;
    const outcome = on ? drafts.keep(page.kept(), page.lastDay(), true) : drafts.forget();
    showInventory().then(() => outcome === "refused" && tell("privacy", "refused"));
  });
  field("neutral-tab").addEventListener("change", ({ target }) => dressNeutral(/** @type {HTMLInputElement} */ (target).checked));
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof HTMLInputElement && event.target.type === "file" && disk.canOpen())) return;
    event.preventDefault();
    disk.open().then((text) => text === undefined || receive(text, page));
  });
  addEventListener("beforeunload", (event) => dirty && !drafts.isOn() && event.preventDefault());
}
