import type { Agreeing } from '../../advice/weighed-alike.ts';
import { agreementTexts } from '../../i18n/agreement.ts';
import { choicesTexts } from '../../i18n/result-choices.ts';
import { figuresTexts } from '../../i18n/result-figures.ts';
import type { ScenarioRow } from '../../results/scenario-rows.ts';
import type { Study } from '../../study/study.ts';
import type { Cell, Table } from '../../ui/figures/table.ts';
import { categoryNames } from '../../views/words.ts';

/**
 * The numbers of figure 1: counts per answer and the people; for a scale the mean; for all but choices the
 * agreement, with interval and expectation where these are given by scenario.
 */
export function ratingsTable(
  study: Study,
  rows: readonly ScenarioRow[],
  agreeing?: ReadonlyMap<number, Agreeing> | undefined,
): Table {
  const text = figuresTexts();
  const own = agreementTexts();
  const { kind } = study.answer;
  const expects = [...(agreeing?.values() ?? [])].some(({ alike }) => alike);
  const whole = [...categoryNames(study), text.n].map((head) => ({ head, decimals: 0 }));
  const moments = [
    ...(kind === 'scale' ? [text.mean] : []),
    ...(kind === 'choice' ? [] : [own.agreement]),
    ...(agreeing ? [own.low, own.high] : []),
    ...(expects ? [own.expected] : []),
  ].map((head) => ({ head, decimals: 2 }));
  return {
    caption: kind === 'choice' ? choicesTexts().title : text.ratingsTitle,
    columns: [{ head: text.scenarioHead }, ...whole, ...moments, ...(expects ? [{ head: own.isLess }] : [])],
    rows: rows.map(({ scenario, ratings }) => {
      const name = text.scenario(scenario + 1);
      if (ratings.kind !== 'shown') return [name, text.hidden];
      const { counts, people, mean, agreement } = ratings.value;
      return [
        name,
        ...counts,
        people,
        ...(kind === 'scale' ? [mean] : []),
        ...(kind === 'choice' ? [] : [agreement]),
        ...(agreeing ? intervalCells(agreeing.get(scenario)) : []),
        ...(expects ? expectedCells(agreeing?.get(scenario)) : []),
      ];
    }),
  };
}

function intervalCells(found: Agreeing | undefined): Cell[] {
  return [found?.low, found?.high];
}

function expectedCells(found: Agreeing | undefined): Cell[] {
  const { yes, no } = figuresTexts();
  const alike = found?.alike;
  return [alike?.expected, alike && (alike.less ? yes : no)];
}
