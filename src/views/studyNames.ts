import { localised } from '../i18n/texts.ts';
import type { Study } from '../study/study.ts';

/** A criterion's short name. */
export function criterionName(study: Study, id: string): string {
  return localised(study.criteria.find((criterion) => criterion.id === id)!.short);
}

/** @param level - its place among the criterion's levels */
export function levelName(study: Study, id: string, level: number): string {
  return localised(study.criteria.find((criterion) => criterion.id === id)!.levels[level]!.name);
}

/** A background question's short name. */
export function questionName(study: Study, id: string): string {
  return localised(study.questions.find((question) => question.id === id)!.short);
}

/** An answer to a background question. */
export function optionName(study: Study, question: string, option: string): string {
  const { options } = study.questions.find(({ id }) => id === question)!;
  return localised(options.find(({ id }) => id === option)!.name);
}
