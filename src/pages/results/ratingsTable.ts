import { choicesTexts } from '../../i18n/result-choices.ts';
import { figuresTexts } from '../../i18n/result-figures.ts';
import type { ScenarioRow } from '../../results/scenario-rows.ts';
import type { Study } from '../../study/study.ts';
import type { Table } from '../../ui/figures/table.ts';
import { categoryNames } from '../../views/words.ts';

/** The numbers of figure 1: counts per answer, the people, and for a scale mean and spread. */
export function ratingsTable(study: Study, rows: readonly ScenarioRow[]): Table {
  const text = figuresTexts();
  const names = categoryNames(study);
  const scale = study.answer.kind === 'scale';
  const whole = [...names, text.n].map((head) => ({ head, decimals: 0 }));
  const moments = [text.mean, text.spread].map((head) => ({ head, decimals: 2 }));
  return {
    caption: study.answer.kind === 'choice' ? choicesTexts().title : text.ratingsTitle,
    columns: [{ head: text.scenarioHead }, ...whole, ...(scale ? moments : [])],
    rows: rows.map(({ scenario, ratings }) => {
      const name = text.scenario(scenario + 1);
      if (ratings.kind !== 'shown') return [name, text.hidden];
      const { counts, people, mean, spread } = ratings.value;
      return [name, ...counts, people, ...(scale ? [mean, spread] : [])];
    }),
  };
}
