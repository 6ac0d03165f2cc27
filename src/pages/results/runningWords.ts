import { formatShare } from '../../i18n/format.ts';
import { resultsTexts } from '../../i18n/results.ts';

/** How far the fits are. It is read out whenever it changes: in tens, or nothing else would be heard. */
export function runningWords(done: number): string {
  const text = resultsTexts();
  return done < 1 ? text.running(formatShare(Math.floor(10 * done) / 10)) : text.reading;
}
