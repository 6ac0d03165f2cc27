import { type Case, scenarioCases } from '../../advice/case.ts';
import type { PublishedModel } from '../../advice/published.ts';
import { caseTexts } from '../../i18n/case.ts';
import { groundsTexts } from '../../i18n/case-grounds.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { modelTexts } from '../../i18n/model.ts';
import { localised } from '../../i18n/texts.ts';
import { dayMs } from '../../lib/day.ts';
import type { Start } from '../../views/Choices.tsx';
import { judgedWords, modelName } from '../../views/modelWords.ts';
import { responseFacts } from '../../views/recruitmentWords.ts';
import type { Whose } from '../../views/whose.ts';

/** A day counted from 1970-01-01, at noon: the same date in every time zone between −12 and +12 hours. */
export function dateWords(day: number): string {
  return formatDate((day + 0.5) * dayMs);
}

/** How many people are behind a fit of the model, and that they are simulated where they are. */
export function peopleWords(model: PublishedModel, fit: number): string {
  const { respondents } = model.fits[fit]!.fit;
  return caseTexts().people(formatNumber(respondents), model.seed !== undefined);
}

/** Whose judgement the figures are of. */
export function whoseOf(model: PublishedModel, fit: number): Whose {
  const text = groundsTexts();
  const { scenarios } = model.fits[fit]!.fit;
  return {
    subtitle: peopleWords(model, fit),
    source: [
      ...responseFacts(model.recruited),
      judgedWords(model.study.answer, formatNumber(scenarios)),
      ...(model.until > 0 ? [text.until(dateWords(model.until))] : []),
      modelName(model.study.answer),
      ...(model.seed === undefined ? [] : [text.seed(`${model.seed}`)]),
    ],
    simulated: model.seed !== undefined,
  };
}

/** What the model may not be used for: what holds for every model, and what its publisher adds. */
export function notForWords({ notFor }: PublishedModel): string[] {
  return [modelTexts().notForWhat, localised(notFor)].filter((words) => words !== '');
}

/** The example cases by name. */
export function startsOf({ study, examples }: PublishedModel): Start<Case>[] {
  return scenarioCases(study).map((profile, e) => {
    const { number, name } = examples[e]!;
    return { name: localised(name) || caseTexts().scenario(number), profile };
  });
}
