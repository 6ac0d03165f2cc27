import { recruitmentTexts } from '../i18n/recruitment.ts';
import { localised } from '../i18n/texts.ts';
import type { Recruited } from '../study/recruitment.ts';

/** How many of those invited answered; nothing where it is not told how many were. */
export function responseFacts(recruited: Recruited | undefined): string[] {
  if (recruited?.invited === undefined) return [];
  const { answered, invited } = recruited;
  const text = recruitmentTexts();
  // Whoever got the link from somebody else answers too: a share of more than all would be none.
  return [answered > invited ? text.answeredBeside(answered, invited) : text.answeredOf(answered, invited)];
}

/** How people were asked; nothing where it is not told. */
export function howFacts(recruited: Recruited | undefined): string[] {
  const how = howOf(recruited);
  return how === '' ? [] : [recruitmentTexts().recruited(how)];
}

/** The same as sentences, and what is not known of those who did not answer. */
export function recruitmentSentences(recruited: Recruited): string {
  const text = recruitmentTexts();
  const { answered, invited } = recruited;
  const how = howOf(recruited);
  return [
    ...responseFacts(recruited).map(text.sentence),
    ...(invited !== undefined && answered < invited ? [text.others] : []),
    ...(how === '' ? [] : [text.asked(/\p{P}$/u.test(how) ? how : `${how}.`)]),
  ].join(' ');
}

function howOf(recruited: Recruited | undefined): string {
  return recruited ? localised(recruited.how).trim() : '';
}
