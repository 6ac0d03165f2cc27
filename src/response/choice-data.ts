import { once } from '../lib/once.ts';
import { type Coding, coded, codings } from '../study/coding.ts';
import type { Scenario, Study } from '../study/study.ts';
import { profileCount } from '../study/study.ts';
import { answeredRows } from './answered.ts';
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
export function choiceData(
  study: Study,
  responses: readonly Response[],
  coding: readonly Coding[] = codings(study.criteria),
): ChoiceData {
  const weights = coding.flatMap((criterion) => criterion.names);
  const none = study.answer.kind === 'choice' && study.answer.none !== null;
  const names = none ? [...weights, noneConstant] : weights;
  const valuesOf = once((scenario: Scenario) => {
    const values = scenario.map((profile) => coded(profile, coding));
    return none ? [...values.map((row) => [...row, 0]), [...weights.map(() => 0), 1]].flat() : values.flat();
  });
  const { rows, common } = answeredRows(study, responses);
  const offered = profileCount(study.answer) + Number(none);
  const first = Int32Array.from({ length: rows.length + 1 }, (_, row) => row * offered);
  const x = new Float64Array(rows.length * offered * names.length);
  rows.forEach(({ scenario }, row) => {
    x.set(valuesOf(scenario), row * offered * names.length);
  });
  const profile = Int32Array.from({ length: rows.length * offered }, (_, m) =>
    Number(none && m % offered === offered - 1),
  );
  return { kind: 'choices', names, x, first, profile, ...common };
}
