import { formatShare } from '../../i18n/format.ts';
import { ownSpreadTexts } from '../../i18n/own-spread.ts';
import { isShown, leading, type OwnSpread } from '../../results/own-spread.ts';
import { wholeDraws } from '../../results/plan.ts';

/**
 * On which one or two criteria people differ most, where draws are certain of it; else the question.
 *
 * @param names - of the criteria, in the same order
 */
export function spreadTitle(spreads: readonly OwnSpread[], [first, second]: readonly string[]): string {
  const text = ownSpreadTexts();
  const leaders = leading(spreads);
  if (leaders === 0) return text.question;
  return leaders === 1 ? text.most(first!) : text.mostTogether(first!, second!);
}

/** How sure that is, and what the marks are. */
export function spreadNote(spreads: readonly OwnSpread[], [first]: readonly string[]): string {
  const text = ownSpreadTexts();
  const leaders = leading(spreads);
  const lead = (count: number) => formatShare(spreads[count - 1]!.leadCertainty);
  const isKnown = Number.isFinite(spreads[0]!.leadCertainty);
  return [
    leaders === 0 && !spreads.some(isShown) && text.noneShown,
    leaders === 0 && isKnown && spreads.some(isShown) && text.uncertain(first!, lead(1)),
    leaders === 1 && text.certain(lead(1)),
    leaders === 2 && text.certainTogether(lead(2)),
    text.note,
    isKnown && text.draws(wholeDraws),
    text.scaleNote,
  ]
    .filter(Boolean)
    .join(' ');
}
