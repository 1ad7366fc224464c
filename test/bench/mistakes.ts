import { inChromium } from './chromium.ts';
import { searchTimes, TRIES } from './search-times.ts';

/** Prints how long the search for a mistake takes, for as many tries as a page makes in a blink: here and in Chromium. */
export async function benchMistakes(): Promise<void> {
  const here = searchTimes();
  const there = await inChromium<typeof here>('/test/bench/search-times.ts', 'searchTimes');
  console.log(`\nSearching ${TRIES} mistakes, ms${'Node'.padStart(13)}${'Chromium'.padStart(12)}`);
  for (const [name, ms] of Object.entries(here))
    console.log(`${name.padStart(25)}${ms.toFixed(1).padStart(14)}${there[name]?.toFixed(1).padStart(12)}`);
}
