import type { Agreeing } from '../../advice/weighed-alike.ts';
import { agreementTexts } from '../../i18n/agreement.ts';
import { formatInterval, formatList, formatNumber } from '../../i18n/format.ts';
import { figuresTexts } from '../../i18n/result-figures.ts';
import { inSentence } from '../../i18n/sentence.ts';
import type { ScenarioRow } from '../../results/scenario-rows.ts';

type ByScenario = ReadonlyMap<number, Agreeing> | undefined;

/** On which scenario people are most divided, and on how many they differ more than if all weighed alike. */
export function agreementWords(rows: readonly ScenarioRow[], agreeing: ByScenario): string | undefined {
  const text = agreementTexts();
  const shown = rows.flatMap(({ ratings }) => (ratings.kind === 'shown' ? [ratings.value] : []));
  if (shown.length < 2) return undefined;
  const least = Math.min(...shown.map(({ agreement }) => agreement));
  const divided = shown
    .filter(({ agreement }) => agreement === least)
    .map(({ scenario }) => inSentence(figuresTexts().scenario(scenario + 1)));
  const compared = [...(agreeing?.values() ?? [])].flatMap(({ alike }) => alike ?? []);
  const less = compared.filter((alike) => alike.less).length;
  const said = less > 0 ? text.less(less, compared.length) : text.notLess(compared.length);
  return [text.mostDivided(formatList(divided)), ...(compared.length > 0 ? [said] : [])].join(' ');
}

/** A scenario's agreement, as far as it is known. */
export function agreementOf(agreement: number, agreeing: Agreeing | undefined): string {
  const text = agreementTexts();
  const known = agreeing && !Number.isNaN(agreeing.low);
  const value = known
    ? formatInterval(agreement, agreeing.low, agreeing.high, 2)
    : formatNumber(agreement, 2);
  const alike = agreeing?.alike;
  return alike ? text.ofExpected(value, formatNumber(alike.expected, 2)) : text.of(value);
}
