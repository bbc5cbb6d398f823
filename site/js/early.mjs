// Runs while the page is still being read: asks for what the engine is made of and has it compiled. Links that preload
// would ask for it too, but also for those whose browser runs no scripts, who would fetch six megabytes for nothing.
import { stockOfPage } from "./stock.mjs";

const stock = stockOfPage();
stock.all().catch(() => {}); // told where it is awaited
stock.askForLater();
