import type { Scenario } from '../study/study.ts';
import type { Prohibition } from './feasible.ts';

/** What scenarios must keep to. */
export type Rules = {
  /** [C] levels of each criterion. */
  readonly counts: readonly number[];
  /** J profiles a scenario. */
  readonly profiles: number;
  readonly prohibited: readonly Prohibition[];
  /** [C] 1 where everybody prefers a later level, −1 an earlier one, 0 where people may differ. */
  readonly directions: readonly number[];
  /** [J,C] each: scenarios that must not occur. */
  readonly struck: readonly Levels[];
};

/** [N·J,C] the level of each criterion in row s·J + j, profile j of scenario s; changed in place. */
export type Levels = Uint8Array;

/**
 * [C] whether a criterion's levels may meet all others. Only such criteria are balanced: of two that have two levels
 * each, equally often, of which two never meet, one would tell the other.
 */
export function isFreeOf({ counts, prohibited }: Pick<Rules, 'counts' | 'prohibited'>): boolean[] {
  const bound = new Set(prohibited.flatMap((those) => those.map(([c]) => c)));
  return counts.map((_, c) => !bound.has(c));
}

export function faultsOf(levels: Levels, rules: Rules): number {
  let faults = 0;
  for (let s = 0; s < scenariosIn(levels, rules); s++) faults += faultsIn(levels, s, rules);
  return faults;
}

/** [N][J][C] */
export function scenariosOf(levels: Levels, rules: Rules): Scenario[] {
  const C = rules.counts.length;
  return Array.from({ length: scenariosIn(levels, rules) }, (_, s) =>
    Array.from({ length: rules.profiles }, (_, j) => {
      const row = s * rules.profiles + j;
      return [...levels.subarray(row * C, (row + 1) * C)];
    }),
  );
}

function scenariosIn(levels: Levels, { counts, profiles }: Rules): number {
  return levels.length / (counts.length * profiles);
}

/**
 * What is wrong with scenario s: prohibitions that its profiles break, profiles that are there twice or that nobody
 * would take since another is better, and other scenarios that are the same.
 */
export function faultsIn(levels: Levels, s: number, rules: Rules): number {
  const J = rules.profiles;
  let faults = 0;
  for (let j = 0; j < J; j++) {
    const row = s * J + j;
    faults += brokenIn(levels, row, rules);
    for (let other = 0; other < j; other++) {
      const earlier = s * J + other;
      if (isSame(levels, row, levels, earlier, rules) || isDominant(levels, row, earlier, rules.directions))
        faults++;
    }
  }
  const scenarios = scenariosIn(levels, rules);
  for (let other = 0; other < scenarios; other++) {
    if (other !== s && isSameSet(levels, s, levels, other, rules)) faults++;
  }
  for (const struck of rules.struck) if (isSameSet(levels, s, struck, 0, rules)) faults++;
  return faults;
}

function brokenIn(levels: Levels, row: number, { counts, prohibited }: Rules): number {
  const C = counts.length;
  let broken = 0;
  for (const those of prohibited) {
    let meet = true;
    for (const [c, level] of those) meet &&= levels[row * C + c] === level;
    if (meet) broken++;
  }
  return broken;
}

/** Whether a row of some levels and a row of others are equal. */
function isSame(some: Levels, one: number, others: Levels, other: number, { counts }: Rules): boolean {
  const C = counts.length;
  for (let c = 0; c < C; c++) if (some[one * C + c] !== others[other * C + c]) return false;
  return true;
}

/** Whether one of two rows is as good as the other in everything, and better in something. */
export function isDominant(
  levels: Levels,
  one: number,
  other: number,
  directions: readonly number[],
): boolean {
  const C = directions.length;
  let [better, worse] = [false, false];
  for (let c = 0; c < C; c++) {
    const apart = levels[one * C + c]! - levels[other * C + c]!;
    if (apart === 0) continue;
    if (directions[c] === 0) return false;
    if (apart * directions[c]! > 0) better = true;
    else worse = true;
  }
  return better !== worse;
}

/** Whether two scenarios have the same profiles, in whichever order: without strings, as a search asks this most. */
function isSameSet(some: Levels, one: number, others: Levels, other: number, rules: Rules): boolean {
  const J = rules.profiles;
  for (let j = 0; j < J; j++) {
    let found = false;
    for (let k = 0; k < J && !found; k++) found = isSame(some, one * J + j, others, other * J + k, rules);
    if (!found) return false;
  }
  return true;
}
