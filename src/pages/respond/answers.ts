import { profileName } from '../../i18n/profiles.ts';
import { localised } from '../../i18n/texts.ts';
import { categories, type Study } from '../../study/study.ts';

/** [C] what each answer is called; a profile as it is headed above the answers. */
export function answerNames({ answer }: Study): string[] {
  const profiles = answer.kind === 'choice' ? answer.profiles : 0;
  return categories(answer).map((name, c) => (c < profiles ? profileName(c) : localised(name)));
}

/** The answers to choose from, yes before no, as people are used to. */
export function offeredAnswers(study: Study) {
  const all = answerNames(study).map((label, c) => ({ value: String(c), label }));
  return study.answer.kind === 'yes-no' ? all.reverse() : all;
}
