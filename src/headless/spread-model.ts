import type { MixedModel } from '../estimation/mixed/model.ts';
import { weightTerms } from '../results/model-choice.ts';
import { codings } from '../study/coding.ts';
import type { Study } from '../study/study.ts';

/** Every criterion of a study with one spread of its own, at default settings; of ratings people differ in strictness too. */
export function spreadModel(study: Study, seed: number): MixedModel {
  return {
    family: 'mixed',
    random: weightTerms(codings(study.criteria), 'normal'),
    correlated: false,
    intercept: study.answer.kind !== 'choice',
    scaleUse: false,
    draws: { kind: 'adaptive', seed },
  };
}
