import { coded, codings } from '../study/coding.ts';
import type { Study } from '../study/study.ts';
import { answered } from './answered.ts';
import type { ChoiceData } from './dataset.ts';
import type { Response } from './response.ts';

/** The constant of "none of these": its utility, where a profile with every criterion at its mean has 0. */
export const noneConstant = 'constant:none';

/**
 * The answers to a choice study, a scenario each, as `answered` gives them. A profile has its coded levels;
 * "none", where offered, comes last with a level of zero on each criterion and a 1 for its constant.
 *
 * Profiles get no constants of their own: A, B and C are places on a screen that mean nothing, so their
 * constants would only take in chance and a habit of reading from the left (Hensher, Rose and Greene 2015,
 * on unlabelled experiments). `profile` says so: all of them are 0 and "none" is 1.
 */
export function choiceData(study: Study, responses: readonly Response[]): ChoiceData {
  const coding = codings(study.criteria);
  const weights = coding.flatMap((criterion) => criterion.names);
  const none = study.answer.kind === 'choice' && study.answer.none !== null;
  const names = none ? [...weights, noneConstant] : weights;
  const offered = study.design.scenarios.map((profiles) => {
    const values = profiles.map((profile) => coded(profile, coding));
    return none ? [...values.map((row) => [...row, 0]), [...weights.map(() => 0), 1]] : values;
  });
  const profiles = study.design.scenarios.map((scenario) => [...scenario.map(() => 0), ...(none ? [1] : [])]);
  const { rows, common } = answered(responses);
  const first = new Int32Array(rows.length + 1);
  for (const [row, { s }] of rows.entries()) first[row + 1] = first[row]! + offered[s]!.length;
  const x = new Float64Array(first.at(-1)! * names.length);
  rows.forEach(({ s }, row) => {
    x.set(offered[s]!.flat(), first[row]! * names.length);
  });
  const profile = Int32Array.from(rows.flatMap(({ s }) => profiles[s]!));
  return { kind: 'choices', names, x, first, profile, ...common };
}
