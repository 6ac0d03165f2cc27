/** What a browser runs: all fits with as many workers as its address says, sent back to where it came from. */

import { poolOf } from '../../src/compute/browser.ts';
import { allFits } from './fits.ts';

const workers = Number(location.search.slice(1));
const told = await allFits(poolOf(workers)).catch((error: unknown) => ({ error: String(error) }));
await fetch('/told', { method: 'POST', body: JSON.stringify(told) });
