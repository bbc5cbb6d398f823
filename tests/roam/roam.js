// One random walk over the controls of the page, by somebody who presses and types what is there. Returns what is not as
// it should be, or nothing. Needs probe.js.
(() => {
  const WORDS = ["Maya", "Zoë Ünal", "12", "Brightlane", "a & b <i>", "2026-12-18", "ranking-v2", "see the runbook", "0", "Ω"];
  // These leave the page, ask the machine for something, or empty all of it, which the walk does itself now and then.
  const NOT_PRESSED = new Set(["reset", "print", "open"]);
  const STARTS_OVER = new Set(["reset", "remove", "open", "undo", "suggested", "own-remove", "edit", "fix"]);
  const TYPED = "input[type=text], input:not([type]), textarea";
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const visible = (one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled;

  function chance(seed) {
    let state = seed >>> 0;
    const next = () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
    return { next, one: (list) => list[Math.floor(next() * list.length)] };
  }

  async function answered() {
    for (let quiet = 0, waited = 0; quiet < 2; waited += 1) {
      quiet = probe.sent === probe.answered ? quiet + 1 : 0;
      if (waited > 4000) return false;
      await wait(2);
    }
    return true;
  }

  const controls = () => [...document.querySelectorAll("#desk input, #desk select, #desk textarea, #desk button, #desk summary")]
    .filter((one) => visible(one) && one.type !== "file" && !NOT_PRESSED.has(one.dataset.action))
    .filter((one) => one.tagName !== "BUTTON" || one.dataset.action || one.dataset.view);

  function say(field, kind) {
    field.dispatchEvent(new Event(kind, { bubbles: true }));
  }

  function act(control, dice, memory) {
    control.focus();
    if (control.matches(TYPED)) {
      control.value = control.tagName === "TEXTAREA" ? `${dice.one(WORDS)} ${dice.one(WORDS)}` : dice.one(WORDS);
      memory.typed.set(control.name, control.value);
      say(control, "input");
      if (dice.next() < 0.5) say(control, "change");
      return `type ${control.name}`;
    }
    if (control.tagName === "SELECT") {
      control.value = dice.one([...control.options]).value;
      say(control, "input");
      say(control, "change");
      return `choose ${control.name}=${control.value}`;
    }
    if (control.matches("input") && !/radio|checkbox/.test(control.type)) {
      control.value = control.type === "date" ? "2027-02-26" : "3";
      say(control, "input");
      say(control, "change");
      return `set ${control.name}`;
    }
    const { action = "", target = "", value = "" } = control.dataset;
    if (action === "done") memory.edits.set(target, memory.typed.get(`edit.${target}`) ?? "");
    if (STARTS_OVER.has(action) || action === "leave-out") memory.typed.clear(), memory.edits.clear();
    control.click();
    return `press ${action || control.tagName} ${target} ${value} ${control.id || control.name || ""}`;
  }

  const plain = (text) => text.replace(/\s+/g, " ").trim();

  function wrong(control, what, memory) {
    const found = [];
    if (document.body.dataset.engine !== "ready") found.push(`the engine is ${document.body.dataset.engine}`);
    const trouble = [...document.querySelectorAll("[data-trouble]")].find(visible);
    if (trouble && trouble.dataset.trouble !== "copy") found.push(`trouble: ${trouble.dataset.trouble}`);
    for (const [name, value] of memory.typed) {
      const field = document.querySelector(`#desk [name="${CSS.escape(name)}"]`);
      if (field && field.value !== value) found.push(`${name} was ${value} and is ${field.value}`);
    }
    const { action, target } = control.dataset;
    const pane = document.querySelector("#letter")?.dataset.pane;
    if (action === "pane" && pane !== target) found.push(`pane ${target} pressed, ${pane} shown`);
    if (control.matches("button") && control.isConnected && visible(control) && document.activeElement === document.body) {
      found.push("the focus is lost");
    }
    const sheet = pane === "letter" ? document.querySelector("#letter article.sheet") : null;
    for (const text of sheet ? memory.edits.values() : []) {
      if (text && !plain(sheet.textContent).includes(plain(text))) found.push(`the edit is gone: ${text}`);
    }
    return found.map((words) => `${what}: ${words}`);
  }

  window.roam = async (seed, steps) => {
    const dice = chance(seed);
    const memory = { typed: new Map(), edits: new Map() };
    const done = [];
    for (let step = 0; step < steps; step++) {
      const control = dice.one(controls());
      const what = act(control, dice, memory);
      done.push(what);
      if (!(await answered())) return { done, found: [`${what}: no answer`] };
      const found = wrong(control, what, memory);
      if (found.length) return { done, found };
    }
    return { done, found: [] };
  };
})();
