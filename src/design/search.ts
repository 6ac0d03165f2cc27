import { seeded } from '../lib/random.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import type { Scenario } from '../study/study.ts';
import { blocksOf } from './blocks.ts';
import { improved } from './climb.ts';
import { denseStart } from './dense-start.ts';
import { impossibleLevel, possibleScenarios } from './feasible.ts';
import type { MakeSums } from './information-sums.ts';
import { orthogonalScenarios } from './orthogonal-scenarios.ts';
import { repaired } from './repair.ts';
import { type DesignProblem, type DesignRequest, isPlain, rulesOf } from './request.ts';
import { type Levels, type Rules, scenariosOf } from './rules.ts';
import type { SearchState } from './search-state.ts';
import { balancedStart } from './start.ts';
import { statesFor } from './states.ts';
import { unevenness } from './unevenness.ts';

/** The scenarios that a start came to. */
export type Found = {
  readonly scenarios: Scenario[];
  /** ln of the determinant of their information, or what corresponds to it: the largest is the best. */
  readonly value: number;
  /** See `unevenness`; 0 where balance is not asked for. The least is the best, before all else. */
  readonly uneven: number;
  /** Which start it was. */
  readonly start: number;
  /** Whether levels were kept balanced on the way. */
  readonly balanced: boolean;
  /** Whether no others can be better. */
  readonly optimal: boolean;
};

/** What a search may look at from outside. */
type Watch = {
  /** False when the time is up. */
  readonly mayGoOn: () => boolean;
  /** Given the best so far whenever there is better. */
  readonly onBetter: (found: Found) => void;
};

/** Searches from one start, which may lead to nothing; the same start gives the same scenarios, if the time is enough. */
export type Search = (start: number, watch: Watch) => Found | undefined;

/** So many of the iterations that are asked for go to each start. */
export const perStart = 100;

/** Starts' seeds differ by this, as far apart as can be (2³² divided by the golden ratio). */
const goldenRatio = 0x9e3779b1;

/** Values further apart are not so by rounding. */
const apart = 1e-6;

/** The best of some; of equals, the one that started first. */
export function bestOf(all: readonly Found[]): Found | undefined {
  const inOrder = [...all].sort((one, other) => one.start - other.start);
  return inOrder.reduce<Found | undefined>(
    (best, each) => (!best || isBetter(each, best) ? each : best),
    undefined,
  );
}

export function isBetter(one: Found, other: Found): boolean {
  return one.uneven < other.uneven || (one.uneven === other.uneven && one.value > other.value + apart);
}

/**
 * A search for scenarios that tell the weights apart as well as can be found, none twice, and none with levels that
 * are never to meet: an orthogonal array where one is known, else by small changes of a start with balanced levels, or
 * of the design there is.
 */
export function searchOf(request: DesignRequest, makeSums: MakeSums): Result<Search, DesignProblem> {
  const rules = rulesOf(request);
  const problem = impossible(request, rules);
  if (problem) return fail(problem);
  const blocks = blocksOf(request);
  const states = statesFor(request, rules, makeSums);
  const groups = blocks.flatMap((block) => new Array<number>(rules.profiles).fill(block));
  const movable = [...groups.keys()].filter((row) => !request.start?.kept[Math.floor(row / rules.profiles)]);
  return ok((start, { mayGoOn, onBetter }) => {
    const random = seeded(Math.imul(request.seed, goldenRatio) + start);
    // By priors, balance is hardly ever best.
    const balanced = request.balanced ?? (isPlain(request) && start % 2 === 0);
    const found = (levels: Levels, value: number, optimal: boolean): Found => ({
      scenarios: scenariosOf(levels, rules),
      value,
      uneven: request.balanced ? unevenness(levels, rules, groups) : 0,
      start,
      balanced,
      optimal,
    });
    const orthogonal =
      isPlain(request) && !request.start ? orthogonalScenarios(rules, blocks, random) : undefined;
    if (orthogonal) return found(orthogonal, 0, true);
    const begun = startingLevels(request, start, { rules, blocks, random });
    const levels = repaired(begun, { rules, groups, movable, random, mayGoOn })
      ? begun
      : !request.start && denseStart(rules, blocks, random, mayGoOn);
    if (!levels) return undefined;
    const told = ({ levels: best, value }: SearchState) => found(best, value, false);
    const { iterations } = request;
    const most =
      iterations === null ? Number.POSITIVE_INFINITY : Math.min(perStart, iterations - start * perStart);
    const climb = { rules, groups, movable, states, balanced, random, most, mayGoOn };
    return told(improved(levels, climb, (better) => onBetter(told(better))));
  });
}

function impossible({ scenarios }: DesignRequest, rules: Rules): DesignProblem | undefined {
  const { counts, prohibited, profiles } = rules;
  if (counts.length < 2 || counts.some((levels) => levels < 2)) return { kind: 'too-few-criteria' };
  const level = impossibleLevel(counts, prohibited);
  if (level) return { kind: 'impossible-level', ...level };
  const possible = possibleScenarios(counts, prohibited, profiles, scenarios);
  return possible < scenarios ? { kind: 'too-few-profiles', possible } : undefined;
}

/** The first start is the design there is, the others as many random ones, with what is kept of it. */
function startingLevels(
  { start: existing }: DesignRequest,
  start: number,
  { rules, blocks, random }: { rules: Rules; blocks: readonly number[]; random: () => number },
): Levels {
  const levels = balancedStart(rules, blocks, random);
  const each = rules.counts.length * rules.profiles;
  existing?.scenarios.forEach((scenario, s) => {
    if (start === 0 || existing.kept[s]) levels.set(scenario.flat(), s * each);
  });
  return levels;
}
