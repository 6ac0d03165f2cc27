import type { Result } from '../lib/result.ts';
import type { Profile, Study } from '../study/study.ts';
import { type Advice, type AdviceProblem, advise } from './advise.ts';
import type { Panel } from './panel.ts';

/** What is judged: a profile, and in a choice the one it is against. */
export type Case = readonly [Profile, Profile?];

/** The scenarios of a study as cases; of a choice the first two profiles. */
export function scenarioCases({ answer, design }: Pick<Study, 'answer' | 'design'>): Case[] {
  return design.scenarios.map(([profile, against]) =>
    answer.kind === 'choice' ? [profile!, against!] : [profile!],
  );
}

/** The case to begin with: the first scenario, or the first levels where there is none. */
export function firstCase(study: Pick<Study, 'answer' | 'criteria' | 'design'>): Case {
  const [first] = scenarioCases(study);
  const lowest = study.criteria.map(() => 0);
  return first ?? (study.answer.kind === 'choice' ? [lowest, lowest] : [lowest]);
}

/** @param which - 0 for the profile that is judged, 1 for the one it is against */
export function withLevel([profile, against]: Case, which: 0 | 1, criterion: number, level: number): Case {
  if (!against) return [profile.with(criterion, level)];
  return which === 0 ? [profile.with(criterion, level), against] : [profile, against.with(criterion, level)];
}

/** In a choice the other profile, against this one. */
export function swapped([profile, against]: Case): Case {
  return against ? [against, profile] : [profile];
}

export function isSame(one: Case, other: Case): boolean {
  return one.flat().join() === other.flat().join();
}

/** The panel before a case. */
export function facing(panel: Panel, [, against]: Case): Panel {
  return against ? { ...panel, against } : panel;
}

/** What the panel would answer in a case, as `advise` says. */
export function adviseCase(panel: Panel, judged: Case): Result<Advice, AdviceProblem> {
  return advise(facing(panel, judged), judged[0]);
}
