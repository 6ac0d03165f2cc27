import { thresholdNames } from '../estimation/threshold-names.ts';
import { choicesTexts } from '../i18n/result-choices.ts';
import { tablesTexts } from '../i18n/result-tables.ts';
import { localised } from '../i18n/texts.ts';
import { noneConstant } from '../response/choice-data.ts';
import { answerLabels, type Study } from '../study/study.ts';
import { categoryNames } from './words.ts';

/** What a parameter of the fit, "purpose:same" or "threshold:1|2", is called for a reader. */
export function parameterName(study: Study, parameter: string): string {
  const names = categoryNames(study);
  const below = thresholdNames(answerLabels(study.answer)).indexOf(parameter);
  if (below >= 0) return tablesTexts().threshold(names[below]!, names[below + 1]!);
  if (parameter === noneConstant) return choicesTexts().constant(names.at(-1)!);
  const [head, tail] = parameter.split(':');
  const criterion = study.criteria.find(({ id }) => id === head)!;
  const level = criterion.levels.find(({ id }) => id === tail);
  return level ? `${localised(criterion.short)}: ${localised(level.name)}` : localised(criterion.short);
}
