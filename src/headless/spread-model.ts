import type { MixedModel, RandomTerm } from '../estimation/mixed/model.ts';
import { codings } from '../study/coding.ts';
import type { Study } from '../study/study.ts';

/** Every criterion of a study with one spread of its own, as normal numbers. */
export function spreadTerms({ criteria }: Pick<Study, 'criteria'>): RandomTerm[] {
  return codings(criteria).map(({ criterion, first, names, matrix }) =>
    names.length > 1
      ? { kind: 'criterion', name: criterion, first, matrix }
      : { kind: 'coefficient', coefficient: first, distribution: 'normal' },
  );
}

/** The same in a mixed model at its default settings; of ratings people differ in strictness too. */
export function spreadModel(study: Study, seed: number): MixedModel {
  return {
    family: 'mixed',
    random: spreadTerms(study),
    correlated: false,
    intercept: study.answer.kind !== 'choice',
    scaleUse: false,
    draws: { kind: 'adaptive', seed },
  };
}
