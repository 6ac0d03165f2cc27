import { firstAgreeing, type PanelStudy } from '../advice/panel.ts';
import { caseTexts } from '../i18n/case.ts';
import { caseChoiceTexts } from '../i18n/case-choice.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import { profileName } from '../i18n/profiles.ts';
import { inSentence } from '../i18n/sentence.ts';
import { localised } from '../i18n/texts.ts';
import { unreachable } from '../lib/unreachable.ts';
import type { Estimate } from '../results/interval.ts';
import { categories, profileCount } from '../study/study.ts';

/** A share as so many of 100, with its interval where there is one: "62 (54 tot 70)". */
export function of100({ value, low, high }: Estimate): string {
  return formatNumber(100 * value) + range(low, high);
}

/**
 * A difference as so many of 100 with its sign: "+12 (+5 tot +19)". Of a bound that would read as the zero it is not,
 * it says so in words: from more digits answers of single people could be told.
 */
export function signedOf100({ value, low, high }: Estimate): string {
  if (Number.isNaN(low)) return signed(value);
  const text = caseTexts();
  const from = low > 0 && readsZero(low) ? text.justAbove : signed(low);
  const to = high < 0 && readsZero(high) ? text.justBelow : signed(high);
  return signed(value) + text.range(from, to);
}

/** A difference in words: "12 meer (5 tot 19)". */
export function moreOrFewer({ value, low, high }: Estimate): string {
  const text = caseTexts();
  const [say, near, far] = value < 0 ? [text.fewer, -high, -low] : [text.more, low, high];
  if (low < 0 && high > 0) {
    return say(
      formatNumber(100 * Math.abs(value)),
      text.mixed(formatNumber(-100 * low), formatNumber(100 * high)),
    );
  }
  const interval =
    near > 0 && readsZero(near) ? text.range(text.justAbove, formatNumber(100 * far)) : range(near, far);
  return say(formatNumber(100 * Math.abs(value)), interval);
}

/** Whether zero lies within the interval, or there is none. */
export function isWeak({ low, high }: Estimate): boolean {
  return !(low > 0 || high < 0);
}

function readsZero(share: number): boolean {
  return Math.round(100 * share) === 0;
}

export function signed(share: number): string {
  const text = formatNumber(100 * share);
  return share > 0 && text !== '0' ? `+${text}` : text;
}

/** The answers of a rating or yes/no study that agree, quoted: "“mee eens” of “zeer mee eens”". */
export function agreeingAnswers(study: PanelStudy): string {
  const names = categoryNames(study).slice(firstAgreeing(study)).map(quoted);
  const last = names.at(-1)!;
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} ${caseTexts().or} ${last}`;
}

/** The outcome as a sentence. @param share - so many of 100, with its interval */
export function outcomeSentence(study: PanelStudy, share: string, simulated: boolean): string {
  const { answer } = study;
  if (answer.kind !== 'choice') return caseTexts().sentence(share, agreeingAnswers(study), simulated);
  const text = caseChoiceTexts();
  const others = [...otherNames(study), ...(answer.none ? [`“${inSentence(localised(answer.none))}”`] : [])];
  return text.sentence(share, text.others(formatList(others), others.length === 1), simulated);
}

/** What is on offer beside A: "B", "C". */
export function otherNames({ answer }: PanelStudy): string[] {
  return categoryNames({ answer }).slice(1, profileCount(answer));
}

/** All answers as respondents read them. */
export function categoryNames({ answer }: Pick<PanelStudy, 'answer'>): string[] {
  return categories(answer).map(localised);
}

/** The same to choose from, a profile as it is headed. */
export function offeredAnswers(study: PanelStudy): string[] {
  const { answer } = study;
  const names = categoryNames(study);
  return answer.kind === 'choice'
    ? names.map((name, c) => (c < answer.profiles ? profileName(c) : name))
    : names;
}

/** What agreeing is, as a verb: "answer “agree” or “strongly agree”", or "choose A". */
export function agreeInFull(study: PanelStudy): string {
  return study.answer.kind === 'choice' ? agreeWord(study) : caseTexts().answering(agreeingAnswers(study));
}

/** The same in short, where the answers themselves are told before or beside. */
export function agreeWord(study: PanelStudy): string {
  const text = caseTexts();
  switch (study.answer.kind) {
    case 'scale':
      return text.agree;
    case 'yes-no':
      return text.sayYes;
    case 'choice':
      return caseChoiceTexts().chooseA;
    default:
      return unreachable(study.answer);
  }
}

/** A text in quotation marks within a sentence, so without its capital. */
export function quoted(text: string): string {
  return `“${text.charAt(0).toLocaleLowerCase()}${text.slice(1)}”`;
}

function range(low: number, high: number): string {
  if (Number.isNaN(low)) return '';
  return caseTexts().range(formatNumber(100 * low), formatNumber(100 * high));
}

/** The short names of criteria, in one enumeration. */
export function criterionNames(study: PanelStudy, ids: readonly string[]): string {
  return study.criteria
    .filter(({ id }) => ids.includes(id))
    .map(({ short }) => localised(short))
    .join(', ');
}
