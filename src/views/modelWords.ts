import { caseChoiceTexts } from '../i18n/case-choice.ts';
import { groundsTexts } from '../i18n/case-grounds.ts';
import { unreachable } from '../lib/unreachable.ts';
import type { AnswerForm } from '../study/study.ts';

/** By which model a study is read, and what it takes for granted. @param judged - how many answers, formatted */
export function modelWords({ kind }: AnswerForm, judged: string): string {
  switch (kind) {
    case 'scale':
      return groundsTexts().modelOrdered(judged);
    case 'yes-no':
      return groundsTexts().modelYesNo(judged);
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
      return groundsTexts().modelShort;
    case 'yes-no':
      return groundsTexts().modelShortYesNo;
    case 'choice':
      return caseChoiceTexts().modelShort;
    default:
      return unreachable(kind);
  }
}

/** How many answers, and what they are. */
export function judgedWords({ kind }: AnswerForm, judged: string): string {
  return kind === 'choice' ? caseChoiceTexts().count(judged) : groundsTexts().judgements(judged);
}
