import { type AnswerForm, categories, profileCount, type Study } from '../study/study.ts';
import { prohibitions } from './feasible.ts';
import { termsOf } from './terms.ts';

type Searched = Pick<Study, 'criteria' | 'answer' | 'prohibited' | 'search'>;

/** Whether scenarios that were searched for one study suit another as well: names and labels may differ. */
export function isSearchedAlike(one: Searched, other: Searched): boolean {
  return one === other || JSON.stringify(dependedOn(one)) === JSON.stringify(dependedOn(other));
}

/** What scenarios are searched for and judged by; criteria and levels by place, as scenarios have them. */
function dependedOn(study: Searched) {
  return {
    criteria: study.criteria.map(({ kind, levels }) => [kind, levels.length]),
    answer: answerKind(study.answer),
    prohibited: prohibitions(study),
    ...termsOf(study),
  };
}

function answerKind(answer: AnswerForm) {
  return [answer.kind, profileCount(answer), categories(answer).length];
}
