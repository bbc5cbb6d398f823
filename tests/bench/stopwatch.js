// Runs before the page's own scripts: takes the time from what the person does to what they see.
(() => {
  const watch = { shown: [], painted: [], engine: [], started: 0, wanted: () => false, firstLetter: 0, usable: 0, tries: 0 };
  window.watch = watch;

  class TimedWorker extends Worker {
    constructor(...words) {
      super(...words);
      this.addEventListener("message", ({ data }) => {
        if (data.id) watch.engine.push(performance.now() - this.asked);
      });
    }

    postMessage(...words) {
      this.asked = performance.now();
      super.postMessage(...words);
    }
  }
  window.Worker = TimedWorker;

  const sheet = () => document.querySelector("#letter article.sheet")?.textContent ?? "";

  document.addEventListener("input", ({ target, timeStamp }) => {
    watch.started = timeStamp;
    watch.wanted = () => sheet().includes(target.value.trim());
  }, true);
  document.addEventListener("click", ({ target, timeStamp }) => {
    const pane = target.closest("[data-action=pane]")?.dataset.target;
    if (!pane) return;
    watch.started = timeStamp;
    watch.wanted = () => document.querySelector("#letter").dataset.pane === pane;
  }, true);

  new MutationObserver(() => {
    if (!watch.usable && document.body?.dataset.engine) watch.usable = performance.now();
    if (!watch.firstLetter && sheet().includes("Maya Okafor")) watch.firstLetter = performance.now();
    const { started } = watch;
    if (!started || !watch.wanted()) return;
    watch.started = 0;
    watch.shown.push(performance.now() - started);
    requestAnimationFrame(() => setTimeout(() => watch.painted.push(performance.now() - started)));
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
})();
