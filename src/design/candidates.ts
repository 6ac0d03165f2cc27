import { below, seeded } from '../lib/random.ts';
import type { Scenario } from '../study/study.ts';
import { faultsIn, type Levels, type Rules, scenariosOf } from './rules.ts';

/**
 * Scenarios that keep to the rules, to choose a next one from: all there are where they are few, counted with those
 * that break a rule, else a sample.
 *
 * @param rules - those asked already count as struck
 */
export function candidates(rules: Rules, most: number, seed: number): Scenario[] {
  const random = seeded(seed);
  const places = Array.from({ length: rules.profiles }, () => rules.counts).flat();
  const all = places.reduce((product, count) => product * count, 1);
  const each = Array.from({ length: Math.min(all, most) }, (_, i): Levels => {
    if (all > most) return Uint8Array.from(places, (count) => below(count, random));
    let rest = i;
    return Uint8Array.from(places, (count) => {
      const level = rest % count;
      rest = (rest - level) / count;
      return level;
    });
  });
  return each.flatMap((levels) => (faultsIn(levels, 0, rules) === 0 ? scenariosOf(levels, rules) : []));
}
