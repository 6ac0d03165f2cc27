import type { Result } from '../lib/result.ts';
import { type Profile, profileCount, type Study } from '../study/study.ts';
import { type Advice, type AdviceProblem, advise } from './advise.ts';
import type { Panel } from './panel.ts';

/** What is judged: a profile, and in a choice the others on offer, in the order of the scenarios. */
export type Case = readonly [Profile, ...Profile[]];

/** The scenarios of a study as cases. */
export function scenarioCases({ design }: Pick<Study, 'design'>): Case[] {
  return design.scenarios.map(([profile, ...others]) => [profile!, ...others]);
}

/** The case to begin with: the first scenario, or the first levels where there is none. */
export function firstCase(study: Pick<Study, 'answer' | 'criteria' | 'design'>): Case {
  const [first] = scenarioCases(study);
  const lowest = study.criteria.map(() => 0);
  return first ?? [lowest, ...Array<Profile>(profileCount(study.answer) - 1).fill(lowest)];
}

/** @param which - 0 for the profile that is judged, from 1 for the others on offer */
export function withLevel(judged: Case, which: number, criterion: number, level: number): Case {
  const [profile, ...others] = judged.with(which, judged[which]!.with(criterion, level));
  return [profile!, ...others];
}

/** In a choice another profile judged, and this one in its place. @param which - from 1 */
export function swapped([profile, ...others]: Case, which: number): Case {
  return [others[which - 1]!, ...others.with(which - 1, profile)];
}

export function isSame(one: Case, other: Case): boolean {
  return one.flat().join() === other.flat().join();
}

/** The panel before a case. */
export function facing(panel: Panel, [, ...against]: Case): Panel {
  return { ...panel, against };
}

/** What the panel would answer in a case, as `advise` says. */
export function adviseCase(panel: Panel, judged: Case): Result<Advice, AdviceProblem> {
  return advise(facing(panel, judged), judged[0]);
}
