import { below, type Random, seeded, shuffled } from '../lib/random.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { codings } from '../study/coding.ts';
import { profilesOf } from '../study/edit.ts';
import type { Profile, Study } from '../study/study.ts';
import { improvedChoices } from './choice-exchange.ts';
import type { Sets } from './faults.ts';
import { type ImpossibleLevel, impossibleLevel, possibleScenarios, prohibitions } from './feasible.ts';
import { informationOf } from './information.ts';
import { orthogonalScenarios } from './orthogonal-scenarios.ts';
import { improvedRatings } from './rated-search.ts';
import { type Repair, repaired } from './repair.ts';

/** What scenarios are asked for. */
export type DesignRequest = {
  readonly study: Pick<Study, 'criteria' | 'prohibited' | 'answer'>;
  readonly scenarios: number;
  readonly seed: number;
};

/** Why there are no such scenarios. */
export type DesignProblem =
  /** Two criteria at least, of two levels each, make a trade-off. */
  | { readonly kind: 'too-few-criteria' }
  | ({ readonly kind: 'impossible-level' } & ImpossibleLevel)
  /** Only so many scenarios differ, up to the number asked for. */
  | { readonly kind: 'too-few-profiles'; readonly possible: number }
  /** What is prohibited leaves so little room that the search found none. */
  | { readonly kind: 'not-found' };

/** Multiplications in all: a second or two on an ordinary laptop. */
const work = 4e8;

/** More starts than this hardly ever find anything better. */
const mostStarts = 30;

/** After this many starts without anything better, better is rare. */
const patience = 8;

/**
 * Scenarios in which every level occurs about equally often, that tell the weights apart as well as can be found
 * (largest determinant of the information at zero weights), none twice, and none with levels that are never to meet:
 * an orthogonal array where one is known for ratings, else levels of one criterion are exchanged between profiles,
 * from many balanced random starts. The same request gives the same scenarios.
 *
 * @param onProgress - given the share of the work done
 */
export function searchDesign(
  { study, scenarios, seed }: DesignRequest,
  onProgress: (done: number) => void = () => undefined,
): Result<Profile[][], DesignProblem> {
  const counts = study.criteria.map(({ levels }) => levels.length);
  const prohibited = prohibitions(study);
  const profiles = profilesOf(study.answer);
  const problem = impossible(counts, prohibited, scenarios, profiles);
  if (problem) return fail(problem);

  const random = seeded(seed);
  const orthogonal = profiles === 1 ? orthogonalScenarios(counts, scenarios, prohibited, random) : undefined;
  if (orthogonal) {
    onProgress(1);
    return ok(orthogonal);
  }
  const budget = { left: work };
  const improve = improver(study, { counts, prohibited, random, budget });
  let best: { readonly sets: Sets; readonly value: number; readonly start: number } | undefined;
  for (let start = 0; start < mostStarts && budget.left > 0; start++) {
    if (best && start - best.start > patience) break;
    const sets = balancedStart(counts, scenarios, profiles, random);
    const found = improve(sets);
    if (found !== undefined && (!best || found > best.value + 1e-6)) best = { sets, value: found, start };
    onProgress(Math.max((start + 1) / mostStarts, 1 - budget.left / work));
  }
  if (!best) return fail({ kind: 'not-found' });
  return ok(best.sets.map((set) => set.map((profile) => [...profile])));
}

type Improve = (sets: Sets) => number | undefined;

/** Improves a start in place, and gives ln of the determinant; undefined where something prohibited remains. */
function improver(
  study: DesignRequest['study'],
  search: Repair & { readonly budget: { left: number } },
): Improve {
  if (study.answer.kind === 'choice') {
    const information = informationOf(study);
    return (sets) => (repaired(sets, search) ? improvedChoices(sets, { ...search, information }) : undefined);
  }
  const coding = codings(study.criteria);
  return (sets) => (repaired(sets, search) ? improvedRatings(sets, { ...search, coding }) : undefined);
}

function impossible(
  counts: readonly number[],
  prohibited: ReturnType<typeof prohibitions>,
  scenarios: number,
  profiles: number,
): DesignProblem | undefined {
  if (counts.length < 2 || counts.some((levels) => levels < 2)) return { kind: 'too-few-criteria' };
  const level = impossibleLevel(counts, prohibited);
  if (level) return { kind: 'impossible-level', ...level };
  const possible = possibleScenarios(counts, prohibited, profiles, scenarios);
  return possible < scenarios ? { kind: 'too-few-profiles', possible } : undefined;
}

/** Each criterion's levels equally often, or once more, in random places. */
function balancedStart(counts: readonly number[], scenarios: number, profiles: number, random: Random): Sets {
  const columns = counts.map((levels) => {
    const first = below(levels, random);
    const column = Array.from({ length: scenarios * profiles }, (_, i) => (i + first) % levels);
    return shuffled(column, random);
  });
  return Array.from({ length: scenarios }, (_, s) =>
    Array.from({ length: profiles }, (_, j) => columns.map((column) => column[s * profiles + j]!)),
  );
}
