import { earlyUnder } from '../results/plan.ts';
import { offersNone, type Panel, unusedCategories } from './panel.ts';

/** What a reader must know beside an advice. */
export type Caution =
  /** Fitted with a penalty: pulled to the middle. */
  | { readonly kind: 'early-estimate'; readonly respondents: number }
  | { readonly kind: 'few-people'; readonly respondents: number }
  | { readonly kind: 'no-convergence' }
  /** Without some person a weight has no estimate, so that leaving people out in turn gives no interval. */
  | { readonly kind: 'rests-on-one' }
  /** Answers that nobody gave: their share has no estimate. */
  | { readonly kind: 'unused-categories'; readonly categories: readonly number[] }
  /** So few chose "none" that its constant has no estimate: the shares are of those who choose. */
  | { readonly kind: 'none-unknown' }
  /** Criteria of which some levels have no estimate, though the ones in this case do. */
  | { readonly kind: 'unknown-levels'; readonly criteria: readonly string[] };

/** What to be careful about in every advice from this panel. */
export function cautions(panel: Panel): Caution[] {
  const { fit, codings } = panel;
  const { answer } = panel.study;
  const { respondents } = fit;
  const found: Caution[] = [];
  if (fit.ridge > 0) found.push({ kind: 'early-estimate', respondents });
  else if (respondents < earlyUnder) found.push({ kind: 'few-people', respondents });
  if (!fit.converged) found.push({ kind: 'no-convergence' });
  if (restsOnOne(panel)) found.push({ kind: 'rests-on-one' });
  const unused = unusedCategories(panel);
  if (unused.length > 0) found.push({ kind: 'unused-categories', categories: unused });
  if (answer.kind === 'choice' && answer.none && !offersNone(panel)) found.push({ kind: 'none-unknown' });
  const unknown = codings
    .filter(({ first, names }) => names.some((_, w) => Number.isNaN(fit.estimate[first + w]!)))
    .map(({ criterion }) => criterion);
  if (unknown.length > 0) found.push({ kind: 'unknown-levels', criteria: unknown });
  return found;
}

/** Whether a weight with an estimate has none once one person is left out. */
function restsOnOne({ fit: { estimate, jackknife }, codings }: Panel): boolean {
  const weights = codings.flatMap(({ first, names }) => names.map((_, w) => first + w));
  const known = weights.filter((p) => !Number.isNaN(estimate[p]!));
  const persons = Array.from({ length: jackknife.length / estimate.length }, (_, n) => n * estimate.length);
  return persons.some((row) => known.some((p) => Number.isNaN(jackknife[row + p]!)));
}
