import { formatList } from '../../i18n/format.ts';
import { outcomesTexts } from '../../i18n/model-outcomes.ts';
import { inSentence } from '../../i18n/sentence.ts';
import type { Compared, Standing } from '../../results/comparison.ts';
import type { FittedModel } from '../../results/fitted-model.ts';
import { modelName } from './names.ts';
import type { Wording } from './wording.ts';

type Named = Pick<Wording, 'question'>;

type Row = Compared<{
  readonly model: Pick<FittedModel, 'kind' | 'settings'>;
  readonly parameters: number;
}>;

/** What a comparison comes to, and which fits have no part in it, with why. */
export function comparisonFinding(rows: readonly Row[], wording: Named): string {
  const text = outcomesTexts();
  if (rows.length === 1) return text.one;
  const aside = namesOf(rows, 'not-converged', wording).map(inSentence);
  return [bestOf(rows, wording), ...(aside.length > 0 ? [text.aside(formatList(aside))] : [])].join(' ');
}

function bestOf(rows: readonly Row[], wording: Named): string {
  const text = outcomesTexts();
  const [alone] = namesOf(rows, 'alone', wording);
  if (alone !== undefined) return text.alone(alone);
  const first = rows.filter(({ standing }) => standing === 'best' || standing === 'not-apart');
  const names = first.map(({ fit }) => modelName(fit.model, wording));
  if (names.length === 0) return text.noBest;
  if (names.length === 1) return text.best(names[0]!);
  const simplest = first.reduce((a, b) => (b.fit.parameters < a.fit.parameters ? b : a));
  return text.together(formatList(names), modelName(simplest.fit.model, wording));
}

function namesOf(rows: readonly Row[], of: Standing, wording: Named): string[] {
  return rows.filter(({ standing }) => standing === of).map(({ fit }) => modelName(fit.model, wording));
}
