import { type AnswerForm, categories } from './study.ts';

/** [C] what a fit calls the answers, lowest first. */
export function answerLabels(form: AnswerForm): string[] {
  return form.kind === 'yes-no' ? ['no', 'yes'] : categories(form).map((_, c) => String(c + 1));
}
