// Some browsers end a worker without a word, as when memory is short. It may also be slow alone, so that the person is asked.

/** Longer than anything that is asked of the engine takes on a slow machine, in milliseconds. */
const LONGEST = 30_000;

/** @param {(stage: "silent" | "heard") => void} tell */
export function createPatience(tell) {
  let timer = 0;
  let isSilent = false;

  function stop() {
    clearTimeout(timer);
    isSilent = false;
  }

  /** A word is due: now begins the wait for it. */
  function begin() {
    stop();
    timer = setTimeout(() => {
      isSilent = true;
      tell("silent");
    }, LONGEST);
  }

  function heard() {
    if (isSilent) tell("heard");
    stop();
  }

  return { begin, heard, stop };
}
