import { tableTexts } from '../../i18n/table.ts';
import type { Fitted } from '../../state/table.ts';

/** A coefficient's name for a reader: "temp: warm". */
export function coefficientName(name: string): string {
  const text = tableTexts();
  if (name === 'constant') return text.constant;
  if (name.startsWith('constant:')) return text.constantOf(name.slice('constant:'.length));
  return name.replace(':', ': ');
}

/** Who, how many, which model, which file. */
export function subtitle({ report, data: { dataset } }: Fitted, file: string): string {
  const text = tableTexts();
  const yesNo = dataset.kind === 'ratings' && dataset.categories.length === 2;
  return [
    dataset.kind === 'ratings' ? text.usedRatings(report.scenarios) : text.usedChoices(report.scenarios),
    ...(dataset.people ? [text.of(report.respondents)] : []),
    text.families[yesNo ? 'yesNo' : dataset.kind],
    file,
  ].join(' · ');
}
