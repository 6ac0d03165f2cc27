import { caseTexts } from '../i18n/case.ts';
import { caseChoiceTexts } from '../i18n/case-choice.ts';
import { unreachable } from '../lib/unreachable.ts';
import type { AnswerForm } from '../study/study.ts';

/** By which model a study is read, and what it takes for granted. @param judged - how many answers, formatted */
export function modelWords({ kind }: AnswerForm, judged: string): string {
  switch (kind) {
    case 'scale':
      return caseTexts().modelOrdered(judged);
    case 'yes-no':
      return caseTexts().modelYesNo(judged);
    case 'choice':
      return caseChoiceTexts().model(judged);
    default:
      return unreachable(kind);
  }
}

/** The model's name alone. */
export function modelName({ kind }: AnswerForm): string {
  switch (kind) {
    case 'scale':
      return caseTexts().modelShort;
    case 'yes-no':
      return caseTexts().modelShortYesNo;
    case 'choice':
      return caseChoiceTexts().modelShort;
    default:
      return unreachable(kind);
  }
}

/** How many answers, and what they are. */
export function judgedWords({ kind }: AnswerForm, judged: string): string {
  return kind === 'choice' ? caseChoiceTexts().count(judged) : caseTexts().judgements(judged);
}
