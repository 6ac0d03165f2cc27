import { nextToNothing } from '../../advice/agree-change.ts';
import type { Measures } from '../../advice/measures.ts';
import { formatList } from '../../i18n/format.ts';
import { measuresTexts } from '../../i18n/result-measures.ts';
import { inSentence } from '../../i18n/sentence.ts';
import type { Study } from '../../study/study.ts';
import { criterionName } from '../../views/studyNames.ts';
import { agreeingAnswers } from '../../views/words.ts';

/** The criteria that count for next to nothing. */
export function negligibleOf(measures: readonly Measures[]): string[] {
  return measures.flatMap(({ criterion, agree }) => (agree?.negligible ? [criterion] : []));
}

/** Which criteria count for next to nothing, as a sentence; undefined where none does. */
export function negligibleSentence(study: Study, measures: readonly Measures[]): string | undefined {
  const names = negligibleOf(measures).map((criterion) => criterionName(study, criterion));
  const [first, ...others] = names;
  if (first === undefined) return undefined;
  const list = formatList([first, ...others.map(inSentence)]);
  return measuresTexts().negligible(list, others.length === 0, nextToNothing, agreeingAnswers(study));
}
