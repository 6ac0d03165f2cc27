import { formatList } from '../../i18n/format.ts';
import { tableTexts } from '../../i18n/table.ts';
import { tableDifferenceTexts } from '../../i18n/table-differences.ts';
import { tableOutcomeTexts } from '../../i18n/table-outcome.ts';
import type { AnalysisData } from '../../state/prepared-table.ts';
import type { Fitted } from '../../state/table-fit.ts';
import type { Difference } from './differences.ts';
import { skipped } from './skipped.ts';

/** A coefficient's name for a reader: "temp: warm". */
export function coefficientName(name: string): string {
  const text = tableOutcomeTexts();
  if (name === 'constant') return text.constant;
  if (name.startsWith('constant:')) return text.constantOf(name.slice('constant:'.length));
  return name.replace(':', ': ');
}

/** A difference's name for a reader; of a number it says that it is over all its values. */
export function differenceName({ name, overRange }: Difference): string {
  const called = coefficientName(name);
  return overRange ? tableDifferenceTexts().overRange(called) : called;
}

/** "2 gewichten en 4 grenzen"; of yes and no "en een constante", which is their threshold's opposite. */
export function weightsAndThresholds(dataset: AnalysisData['dataset']): string {
  const text = tableTexts();
  const weights = text.weights(dataset.names.length);
  if (dataset.kind === 'choices') return weights;
  const thresholds = dataset.categories.length - 1;
  return text.both(weights, thresholds === 1 ? text.oneConstant : text.thresholds(thresholds));
}

/** Whole numbers that nobody answered; undefined where there are none. */
export function skippedAnswers({ dataset }: AnalysisData): string | undefined {
  const categories = dataset.kind === 'ratings' ? dataset.categories : [];
  const none = skipped(categories);
  if (none.length === 0) return undefined;
  return tableTexts().skipped(formatList(none.map(String)), formatList(categories));
}

/** How many numbers were estimated, and how many could not be. */
export function done({ report: { coefficients }, data: { dataset } }: Fitted): string {
  const text = tableOutcomeTexts();
  const parameters = coefficients.filter(({ name }, p) => p < dataset.names.length || name !== 'constant');
  const not = parameters.filter(({ estimate }) => Number.isNaN(estimate)).length;
  return not === 0 ? text.done(weightsAndThresholds(dataset)) : text.partlyDone(parameters.length - not, not);
}

/** Who, how many, which model, which file. */
export function subtitle({ report, data: { dataset } }: Fitted, file: string): string {
  const text = tableTexts();
  const yesNo = dataset.kind === 'ratings' && dataset.categories.length === 2;
  return [
    dataset.kind === 'ratings' ? text.usedRatings(report.scenarios) : text.usedChoices(report.scenarios),
    ...(dataset.people ? [text.of(report.respondents)] : []),
    tableOutcomeTexts().families[yesNo ? 'yesNo' : dataset.kind],
    file,
  ].join(' · ');
}
