// Lets the page do what is waiting, and goes on at once: a timer would be held back after a few times.

/** @returns {Promise<void>} */
export const breathe = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (port1.close(), resolve());
    port2.postMessage(0);
  });
