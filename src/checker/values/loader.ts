/** Fills the values of the address into the page, now and whenever a link brings others. */
import { fillFromAddress } from './fill.ts';

const fill = (): void => {
  if (location.hash.includes('?')) fillFromAddress();
};
fill();
addEventListener('hashchange', fill);
