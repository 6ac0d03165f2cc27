import type { Response } from '../response/response.ts';
import { categories, type Study } from '../study/study.ts';
import { type Gated, gatedDistribution, isSimulated } from './gate.ts';
import { type Estimate, jackknifeInterval } from './interval.ts';

/** How far people gave the answer that they gave before, to scenarios shown a second time. */
export type Consistency = {
  readonly people: number;
  /** Scenarios that one person judged twice. */
  readonly pairs: number;
  /** Share of the pairs with the same answer twice; the interval by leaving out people. */
  readonly same: Estimate;
  /** Share with answers at most one point apart. */
  readonly near: number;
  /**
   * The share of equal pairs if second answers to a scenario were given as often but had nothing to do with the first
   * (Cohen 1960).
   */
  readonly chance: number;
};

type Pair = { readonly scenario: number; readonly given: readonly [first: number, second: number] };

/**
 * Undefined where nobody judged a scenario twice. Hidden where somebody shown did not, or where either answers are too
 * alike, as a scenario's are.
 */
export function consistency(study: Study, people: readonly Response[]): Gated<Consistency> | undefined {
  const pairs = people.map(pairsOf).filter((own) => own.length > 0);
  if (pairs.length === 0) return undefined;
  const all = pairs.flat();
  const counts = ([0, 1] as const).map((time) => tally(study, all, time));
  if (!isSimulated(people)) {
    // Of answers that are nearly all alike the shares below would give the few others away.
    const passes = counts.every(
      (each) => gatedDistribution(study, false, { counts: each, people: pairs.length }).kind === 'shown',
    );
    if (pairs.length < people.length || !passes) return { kind: 'hidden' };
  }
  const share = (some: readonly Pair[], fits: (pair: Pair) => boolean) =>
    some.filter(fits).length / some.length;
  const same = ({ given: [first, second] }: Pair) => first === second;
  const leftOut = pairs.length > 1 ? pairs.map((_, n) => share(pairs.toSpliced(n, 1).flat(), same)) : [];
  return {
    kind: 'shown',
    value: {
      people: pairs.length,
      pairs: all.length,
      same: jackknifeInterval(share(all, same), leftOut, [0, 1]),
      near: share(all, ({ given: [first, second] }) => Math.abs(first - second) <= 1),
      chance: chanceOf(study, pairs.flat()),
    },
  };
}

/** Over scenarios, by their pairs: how often two answers are equal that are only given as often as these. */
function chanceOf(study: Study, all: readonly Pair[]): number {
  const scenarios = [...new Set(all.map(({ scenario }) => scenario))];
  const equal = scenarios.map((scenario) => {
    const own = all.filter((pair) => pair.scenario === scenario);
    const [first, second] = ([0, 1] as const).map((time) => tally(study, own, time));
    return first!.reduce((sum, count, c) => sum + (count * second![c]!) / own.length, 0);
  });
  return equal.reduce((sum, count) => sum + count, 0) / all.length;
}

/** [C] how often each answer was given the first or the second time. */
function tally(study: Study, pairs: readonly Pair[], time: 0 | 1): number[] {
  return categories(study.answer).map((_, c) => pairs.filter(({ given }) => given[time] === c).length);
}

function pairsOf({ answers, again = [] }: Response): Pair[] {
  return again.flatMap(({ scenario, answer }) => {
    const first = answers[scenario];
    return answer === null || first === null || first === undefined
      ? []
      : [{ scenario, given: [first, answer] as const }];
  });
}
