import type { MixedModel } from '../estimation/mixed/model.ts';
import { weightsModel } from '../results/model-choice.ts';
import { usualSettings } from '../results/model-settings.ts';
import { codings } from '../study/coding.ts';
import type { Study } from '../study/study.ts';

/** The model of a study that the app fits where everybody weighs in their own way, at its usual settings. */
export function spreadModel(study: Study, seed: number): MixedModel {
  const kind = study.answer.kind === 'choice' ? 'choices' : 'ratings';
  return weightsModel(codings(study.criteria), kind, { ...usualSettings, seed });
}
