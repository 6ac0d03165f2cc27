import { formatList } from '../../i18n/format.ts';
import { outcomesTexts } from '../../i18n/model-outcomes.ts';
import { inSentence } from '../../i18n/sentence.ts';
import type { Compared } from '../../results/comparison.ts';
import type { FittedModel } from '../../results/fitted-model.ts';
import { modelName } from './names.ts';

type Row = Compared<{
  readonly model: Pick<FittedModel, 'kind' | 'settings'>;
  readonly parameters: number;
}>;

/** What a comparison comes to, and which fits have no part in it since nobody knows what chance did to them. */
export function comparisonFinding(rows: readonly Row[]): string {
  const text = outcomesTexts();
  if (rows.length === 1) return text.one;
  const first = rows.filter(({ standing }) => standing === 'best' || standing === 'not-apart');
  if (first.length === 0) return text.noBest;
  const aside = namesOf(rows.filter(({ standing }) => standing === 'error-unknown')).map(inSentence);
  return [bestOf(first), ...(aside.length > 0 ? [text.aside(formatList(aside))] : [])].join(' ');
}

function bestOf(first: readonly Row[]): string {
  const text = outcomesTexts();
  const names = namesOf(first);
  if (names.length === 1) return text.best(names[0]!);
  const simplest = first.reduce((a, b) => (b.fit.parameters < a.fit.parameters ? b : a));
  return text.together(formatList(names), modelName(simplest.fit.model));
}

function namesOf(rows: readonly Row[]): string[] {
  return rows.map(({ fit }) => modelName(fit.model));
}
