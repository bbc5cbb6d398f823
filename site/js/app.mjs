// The page as a terminal: sends the form to the engine and shows what it answers. It knows no words and no rules.
import { breathe } from "./breath.mjs";
import { showNotice, showStage, showTrouble } from "./boot.mjs";
import { createEngine, Stumble } from "./engine.mjs";
import { openMail, promiseCopy, selectText } from "./files.mjs";
import * as drafts from "./draft.mjs";
import { changedSince, form, gather, gatherTouched, states, today } from "./form.mjs";
import * as keeping from "./keeping.mjs";
import { tryNetwork } from "./lock.mjs";
import { morph } from "./morph.mjs";
import { forgetCopy } from "./offline.mjs";
import * as page from "./page.mjs";

/** @typedef {import("./engine.mjs").Wish} Wish */

const announcer = /** @type {HTMLElement} */ (document.querySelector("#announcer"));
const engine = createEngine(hear);
/** So many milliseconds the page is redrawn at a stretch. */
const LONG = 16;
/** @type {Wish[]} */
const wishes = [];
const draft = drafts.waiting(today());
let kept = typeof draft === "object" ? draft.kept : "";
let isRestored = kept !== "";
/** @type {string | null} */
let lastDay = null;
let asking = false;
let lastId = 0;
let silence = 0;
let resting = 0;
/** @type {ReturnType<typeof promiseCopy>} */
let giveCopy = () => {};
const answers = {
  open: (/** @type {string} */ text) => wish("open", "", text),
  save: () => wish("save"),
  kept: () => kept,
  lastDay: () => lastDay,
};

/** @param {import("./engine.mjs").News} news */
function hear(news) {
  showStage(news);
  if (news.stage !== "ready") return;
  wishes.unshift({ action: "start", target: page.currentSection(), value: "" });
  if (location.hash.startsWith("#do=")) {
    wishes.splice(1, 0, { action: "preset", target: location.hash, value: "" });
    // So that a reload does not do it again, and the address bar does not say which guide was read.
    history.replaceState(null, "", location.pathname + location.search);
  }
  pump();
}

/** @param {string} action */
function wish(action, target = "", value = "") {
  // Before the start nothing typed need be told, because the start sends the form; later one telling serves many keys.
  if (/^(type|change)$/.test(action) && !engine.isReady()) return;
  if (action === "type" && wishes.some((waiting) => waiting.action === "type")) return;
  rested(false);
  wishes.push({ action, target, value });
  pump();
}

/** After a while without a key, what is not shown with every key is brought up to date. */
function rested(/** @type {boolean} */ begins) {
  clearTimeout(resting);
  form.toggleAttribute("data-resting", begins);
  if (begins) resting = setTimeout(() => wish("rest"), 350);
}

async function pump() {
  const next = asking || !engine.isReady() ? undefined : wishes.shift();
  if (!next) return;
  asking = true;
  const slow = setTimeout(() => form.setAttribute("aria-busy", "true"), 400);
  try {
    await fulfil(next);
  } catch (error) {
    if (error instanceof Stumble) showTrouble(engine.isWhole() ? "stumble" : "incomplete", error.message);
  }
  clearTimeout(slow);
  form.removeAttribute("aria-busy");
  asking = false;
  pump();
}

/** @param {Wish} next */
async function fulfil(next) {
  const sent = states();
  // Over a draft only what was typed meanwhile is laid, not every empty field.
  const given = isRestored ? gatherTouched() : gather();
  const reply = await engine.ask({ id: ++lastId, ...next, form: given, kept, today: today() });
  await page.stillness();
  isRestored = false;
  kept = reply.kept;
  lastDay = reply.until ?? null;
  keeping.noteState(answers, !/^(start|go|pane|show|save)$/.test(next.action));
  const replacesAll = next.action === "reset" || next.action === "open";
  // The field that has the focus is the person's, unless everything is replaced at their wish.
  if (replacesAll && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await show(reply.regions ?? {}, replacesAll ? new Map() : sent);
  if (/^(start|type)$/.test(next.action) && !wishes.length) rested(true);
  if (next.action === "copy") giveCopy(reply.clipboard ?? null);
  obey(reply);
}

/** A region in which something was typed meanwhile is left alone and asked for again. */
async function show(/** @type {Record<string, string>} */ regions, /** @type {import("./form.mjs").States} */ sent) {
  let touched = changedSince(sent);
  let overtaken = false;
  let since = performance.now();
  for (const [id, html] of Object.entries(regions)) {
    if (performance.now() - since > LONG) {
      await breathe();
      touched = changedSince(sent);
      since = performance.now();
    }
    const region = document.getElementById(id);
    if (!region) continue;
    if (touched.some((control) => region.contains(control))) overtaken = true;
    else morph(region, html);
  }
  if (overtaken) wish("change");
}

/** @param {import("./engine.mjs").Reply} reply */
function obey({ focus, announce, file, href, print: wanted }) {
  if (focus) page.moveFocus(focus);
  if (file) keeping.deliver(file).then((name) => name && say((announce ?? "").replace(file.name, () => name)));
  else if (announce) say(announce);
  if (href) openMail(href);
  if (wanted) print();
}

/** @param {string} words */
function say(words) {
  announcer.textContent = words;
  clearTimeout(silence);
  silence = setTimeout(() => announcer.replaceChildren(), 6000);
}

function refuseCopy() {
  announcer.replaceChildren();
  showTrouble("copy");
  selectText(document.querySelector(".sheet"));
}

/** @param {HTMLElement} button */
function act(button) {
  const { action = "", target = "", value = "" } = button.dataset;
  if (action === "copy") giveCopy = promiseCopy(refuseCopy);
  if (action === "go" || action === "next") page.foldSteps();
  keeping.pressed(action);
  if (engine.isReady() || !/^(go|next)$/.test(action)) wish(action, target, value);
  else page.showSection(action === "go" ? target : page.sectionAfter(button));
}

document.addEventListener("click", (event) => {
  const element = /** @type {Element} */ (event.target).closest("button, a[href^='#']");
  if (!(element instanceof HTMLElement)) return;
  if (element instanceof HTMLAnchorElement) {
    event.preventDefault();
    page.moveFocus(element.hash.slice(1));
  } else if (element.dataset.action) act(element);
  else if (keeping.clicked(element, answers)) return;
  else if (element.dataset.view) page.showSide(element.dataset.view);
  else if ("retry" in element.dataset) engine.start();
  else if ("tryNetwork" in element.dataset) tryNetwork();
  else if ("forgetCopy" in element.dataset) forgetCopy();
  else if ("dismiss" in element.dataset) showTrouble(), showNotice();
});

const nameOf = (/** @type {Event} */ { target }) => (target && "name" in target ? String(target.name) : "");

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", (event) => page.isComposing() || wish("type", nameOf(event)));
form.addEventListener("compositionend", (event) => wish("type", nameOf(event)));
form.addEventListener("change", async (event) => {
  const { target } = event;
  if (!(target instanceof HTMLInputElement && target.files)) return wish("change", nameOf(event));
  const [file] = target.files;
  if (file) keeping.receive(await file.text(), answers);
  target.value = "";
});
form.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (key !== "Enter" || event.isComposing || !(target instanceof HTMLInputElement) || target.type === "file") return;
  event.preventDefault();
  const next = target.closest("[data-section]")?.querySelector("[data-action=next]");
  if (next instanceof HTMLElement) next.click();
});

page.foldSteps();
keeping.begin(answers);
if (draft) showNotice(draft === "expired" ? draft : "draft");
engine.start();
