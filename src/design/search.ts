import { seeded } from '../lib/random.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { profilesOf } from '../study/edit.ts';
import type { Scenario } from '../study/study.ts';
import { blocksOf, shared } from './blocks.ts';
import { improved } from './climb.ts';
import { impossibleLevel, possibleScenarios, prohibitions } from './feasible.ts';
import { orthogonalScenarios } from './orthogonal-scenarios.ts';
import { repaired } from './repair.ts';
import type { DesignProblem, DesignRequest } from './request.ts';
import { type Levels, type Rules, scenariosOf } from './rules.ts';
import type { SearchState } from './search-state.ts';
import { balancedStart } from './start.ts';
import { isPlain, statesFor } from './states.ts';

/** The scenarios that a start came to. */
export type Found = {
  readonly scenarios: Scenario[];
  /** ln of the determinant of their information, or what corresponds to it: the largest is the best. */
  readonly value: number;
  /** Which start it was. */
  readonly start: number;
  /** Whether no others can be better. */
  readonly optimal: boolean;
};

/** What a search may look at from outside. */
export type Watch = {
  /** False when the time is up. */
  readonly mayGoOn: () => boolean;
  /** Given the best so far whenever there is better. */
  readonly onBetter: (found: Found) => void;
};

/** Starts' seeds differ by this, as far apart as can be (2³² divided by the golden ratio). */
const goldenRatio = 0x9e3779b1;

/**
 * Scenarios that tell the weights apart as well as can be found from one start, none twice, and none with levels that
 * are never to meet: an orthogonal array where one is known, else by small changes of a start with balanced levels, or
 * of the design there is. The same request and start give the same scenarios, if the time is enough.
 *
 * @param start - 0 or more
 */
export function searchFrom(
  request: DesignRequest,
  start: number,
  watch: Watch,
): Result<Found, DesignProblem> {
  const rules = rulesOf(request);
  const problem = impossible(request, rules);
  if (problem) return fail(problem);
  const random = seeded(Math.imul(request.seed, goldenRatio) + start);
  const blocks = blocksOf(request);
  const orthogonal = isPlain(request) && !request.start && orthogonalScenarios(rules, blocks, random);
  if (orthogonal) return ok(found(orthogonal, rules, { value: 0, start, optimal: true }));

  const groups = blocks.flatMap((block, s) => {
    const group = request.start?.kept[s] ? kept : block === shared ? request.blocks : block;
    return new Array<number>(rules.profiles).fill(group);
  });
  const levels = startingLevels(request, start, { rules, blocks, random });
  if (!repaired(levels, { rules, groups, random })) return fail({ kind: 'not-found' });
  const { mayGoOn, onBetter } = watch;
  const states = statesFor(request, rules);
  const balanced = request.balanced || request.blocks > 1 || evenly(request, rules);
  const report = ({ levels: best, value }: SearchState) =>
    found(best, rules, { value, start, optimal: false });
  const best = improved(levels, { rules, groups, states, balanced, random, mayGoOn }, (better) =>
    onBetter(report(better)),
  );
  return ok(report(best));
}

/** A larger gain of the value is not rounding. */
export const gain = 1e-6;

/** The best of some; of equals, the one that started first. */
export function bestOf(all: readonly Found[]): Found | undefined {
  const inOrder = [...all].sort((one, other) => one.start - other.start);
  return inOrder.reduce<Found | undefined>(
    (best, each) => (!best || each.value > best.value + gain ? each : best),
    undefined,
  );
}

/** The group of rows that stay as they are. */
const kept = -1;

function rulesOf({ study, directions, start }: DesignRequest): Rules {
  return {
    counts: study.criteria.map(({ levels }) => levels.length),
    profiles: profilesOf(study.answer),
    prohibited: prohibitions(study),
    directions,
    struck: start?.struck.map((scenario) => Uint8Array.from(scenario.flat())) ?? [],
  };
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

/** Whether balance is what is best anyway: without priors, where every level can occur equally often. */
function evenly(request: DesignRequest, { counts, profiles, prohibited }: Rules): boolean {
  const rows = request.scenarios * profiles;
  return (
    isPlain(request) &&
    !request.start &&
    prohibited.length === 0 &&
    counts.every((count) => rows % count === 0)
  );
}

function found(levels: Levels, rules: Rules, rest: Omit<Found, 'scenarios'>): Found {
  return { scenarios: scenariosOf(levels, rules), ...rest };
}
