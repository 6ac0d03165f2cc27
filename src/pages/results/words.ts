import { tablesTexts } from '../../i18n/result-tables.ts';
import { localised } from '../../i18n/texts.ts';
import { categories, type Study } from '../../study/study.ts';

/** A criterion's short name. */
export function criterionName(study: Study, id: string): string {
  return localised(study.criteria.find((criterion) => criterion.id === id)!.short);
}

/** A background question's short name. */
export function questionName(study: Study, id: string): string {
  return localised(study.questions.find((question) => question.id === id)!.short);
}

export function optionName(study: Study, question: string, option: string): string {
  const { options } = study.questions.find(({ id }) => id === question)!;
  return localised(options.find(({ id }) => id === option)!.name);
}

export function categoryNames(study: Study): string[] {
  return categories(study.answer).map(localised);
}

/** What a parameter of the fit is called for a reader: "purpose:same" or "threshold:1|2". */
export function parameterName(study: Study, parameter: string): string {
  const [head, tail] = parameter.split(':') as [string, string | undefined];
  const names = categoryNames(study);
  if (head === 'threshold' && tail !== undefined) {
    // A yes/no study has a single one.
    const below = names.length === 2 ? 0 : Number(tail.split('|')[0]) - 1;
    return tablesTexts().threshold(names[below]!, names[below + 1]!);
  }
  const criterion = study.criteria.find(({ id }) => id === head)!;
  const level = criterion.levels.find(({ id }) => id === tail);
  return level ? `${localised(criterion.short)}: ${localised(level.name)}` : localised(criterion.short);
}
