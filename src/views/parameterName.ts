import { thresholdNames } from '../estimation/threshold-names.ts';
import { choicesTexts } from '../i18n/result-choices.ts';
import { tablesTexts } from '../i18n/result-tables.ts';
import { localised } from '../i18n/texts.ts';
import { noneConstant } from '../response/choice-data.ts';
import { answerLabels } from '../study/answer-labels.ts';
import type { Study } from '../study/study.ts';
import { modelParameter } from './modelParameter.ts';
import { categoryNames } from './words.ts';

/**
 * What a parameter of a fit is called for a reader: "purpose:same", "threshold:1|2", "sd:purpose",
 * "class2:purpose:same".
 */
export function parameterName(study: Study, parameter: string): string {
  const own = (name: string) => weightName(study, name) ?? memberName(study, name) ?? otherName(study, name);
  // A criterion may be called as what stands before a spread.
  return weightName(study, parameter) ?? modelParameter(parameter, own);
}

/** A criterion, "persons", or one of its levels, "purpose:same". */
function weightName(study: Study, parameter: string): string | undefined {
  const [head, tail] = parameter.split(':');
  const criterion = study.criteria.find(({ id }) => id === head);
  if (!criterion) return undefined;
  if (tail === undefined) return localised(criterion.short);
  const level = criterion.levels.find(({ id }) => id === tail);
  return level && `${localised(criterion.short)}: ${localised(level.name)}`;
}

/** On what people's class depends, "share:function:jurist"; without an option where that may not be shown. */
function memberName(study: Study, parameter: string): string | undefined {
  const [head, id, answer] = parameter.split(':');
  const question = study.questions.find((each) => each.id === id);
  if (head !== 'share' || !question) return undefined;
  const option = question.options.find((each) => each.id === answer);
  return option ? `${localised(question.short)}: ${localised(option.name)}` : localised(question.short);
}

function otherName(study: Study, parameter: string): string {
  const names = categoryNames(study);
  if (parameter === noneConstant) return choicesTexts().constant(names.at(-1)!);
  const below = thresholdNames(answerLabels(study.answer)).indexOf(parameter);
  return tablesTexts().threshold(names[below]!, names[below + 1]!);
}
