// The page to compare with: it does what anybody would do first, and notes when the letter stands there.
const worker = new Worker(new URL("worker.mjs", import.meta.url), { type: "module" });
worker.onmessage = ({ data }) => {
  document.querySelector("#letter").innerHTML = JSON.parse(data).regions.letter;
  document.title = String(performance.now());
};
