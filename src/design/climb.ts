import type { Climb } from './climb-setting.ts';
import { Hill, leastGain } from './hill.ts';
import type { Levels } from './rules.ts';
import type { SearchState } from './search-state.ts';
import { unevenness } from './unevenness.ts';

/**
 * After so many kicks for each level in the scenarios, or so many in all, without anything better another start is
 * worth more.
 */
const patience = { each: 1, all: 150 };

/**
 * Improves scenarios in place by small changes: up to a top, and from there again and again after a few changes at
 * random, back to the best where that is no gain (iterated local search: Lourenço, Martin and Stützle 2003).
 *
 * @param start - scenarios without faults, as what comes of them
 */
export function improved(start: Levels, climb: Climb, onBetter: (best: SearchState) => void): SearchState {
  const [best, state] = climb.states;
  const hill = new Hill(climb);
  const uneven = ({ levels }: SearchState) =>
    climb.balanced ? unevenness(levels, climb.rules, climb.groups) : 0;
  best.set(start);
  hill.ascend(best);
  onBetter(best);
  state.copy(best);
  const patient = Math.min(patience.all, patience.each * start.length);
  for (
    let climbs = 1, since = 0;
    climbs < climb.most && since < patient && climb.mayGoOn();
    climbs++, since++
  ) {
    hill.kick(state);
    hill.ascend(state);
    // Balance comes before all else.
    const apart = uneven(best) - uneven(state) || state.value - best.value;
    const better = apart > leastGain;
    if (apart > -leastGain) best.copy(state);
    else state.copy(best);
    if (better) {
      since = -1;
      onBetter(best);
    }
  }
  return best;
}
