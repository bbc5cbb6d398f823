// Runs before the page's own scripts: counts what the page asks of the engine, and can hold the answers back.
(() => {
  // Nobody sits before a test to choose a place on the disk; test_disk.py lends these.
  window.showSaveFilePicker = window.showOpenFilePicker = undefined;
  const probe = { sent: 0, answered: 0, printed: 0, mailed: [], asks: [], holding: false, spoil: false, alter: null, held: [], own: new Map(), worker: null, replay: () => {} };

  class ProbedWorker extends Worker {
    constructor(...words) {
      super(...words);
      probe.worker = this;
      probe.sent = probe.answered = 0;
      this.addEventListener("message", ({ data }) => probe.own.get(data.id)?.(data));
    }

    postMessage(message, ...more) {
      if (message.id > 0) {
        probe.sent += 1;
        probe.asks.push(JSON.parse(message.request));
      }
      super.postMessage(message, ...more);
    }

    set onmessage(handler) {
      super.onmessage = (event) => {
        if (!(event.data.id > 0)) return handler(event);
        if (probe.spoil) event = { data: { id: event.data.id, error: "PythonError: spoilt by the test" } };
        probe.spoil = false;
        if (probe.alter) event = { data: { ...event.data, reply: probe.alter(event.data.reply) } };
        if (probe.holding) probe.held.push(() => pass(handler, event));
        else pass(handler, event);
      };
    }
  }

  function pass(handler, event) {
    probe.replay = () => handler(event);
    handler(event);
    probe.answered += 1;
  }

  /** Lets through what was held back. */
  probe.release = () => {
    probe.holding = false;
    for (const go of probe.held.splice(0)) go();
  };

  const isResting = () => document.querySelector("#desk")?.hasAttribute("data-resting");

  /** Resolves when the page has asked nothing for a while that is not answered. */
  probe.settled = async () => {
    for (let quiet = 0; quiet < 3; quiet = probe.sent === probe.answered && !isResting() ? quiet + 1 : 0) {
      await new Promise((resolve) => setTimeout(resolve, 12));
    }
  };

  /** Asks the page's own engine something beside the page. */
  let lastOwn = 0;
  probe.respond = (request) => new Promise((resolve) => {
    const id = --lastOwn;
    probe.own.set(id, (data) => (probe.own.delete(id), resolve(data)));
    probe.worker.postMessage({ id, request });
  });

  const follow = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function click() {
    if (this.protocol === "mailto:") probe.mailed.push(this.href);
    else follow.call(this);
  };
  window.print = () => { probe.printed += 1; };
  window.Worker = ProbedWorker;
  window.probe = probe;
})();
