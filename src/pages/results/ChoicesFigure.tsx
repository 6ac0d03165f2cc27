import { choicesTexts } from '../../i18n/result-choices.ts';
import { figuresTexts } from '../../i18n/result-figures.ts';
import { localised } from '../../i18n/texts.ts';
import type { ScenarioRow } from '../../results/scenario-rows.ts';
import { Figure } from '../../ui/figures/Figure.tsx';
import { LikertBars } from '../../ui/figures/LikertBars.tsx';
import { scaleOf } from '../../views/answerScale.ts';
import { categoryNames } from '../../views/words.ts';
import type { PageProps } from './page.ts';
import { ratingsTable } from './ratingsTable.ts';
import { ScenarioText } from './ScenarioText.tsx';
import { people, source } from './who.ts';

/** Figure 1 of a choice study: how many people chose each profile, or none, per scenario. */
export function ChoicesFigure({ open, shown, rows }: PageProps & { readonly rows: readonly ScenarioRow[] }) {
  const text = choicesTexts();
  const own = figuresTexts();
  const { study } = open;
  return (
    <Figure
      title={text.title}
      subtitle={`${text.about(localised(study.statement))}\u00a0· ${people(open, shown)}`}
      source={source(open, shown)}
      simulated={open.seed !== undefined}
      fileName={`${study.id}-${text.fileChoices}`}
      hint={text.note}
      {...(rows.some(({ ratings }) => ratings.kind === 'hidden') && { note: own.hiddenNote })}
      table={ratingsTable(study, rows)}
      draw={(width) => (
        <LikertBars
          width={width}
          text={text.text}
          categories={categoryNames(study)}
          scale={scaleOf(study)}
          axis={{ kind: 'counts', most: shown.length, unit: own.unit }}
          rows={rows.map(({ scenario, ratings }) => {
            const row = { id: String(scenario), label: own.scenario(scenario + 1) };
            return ratings.kind === 'shown'
              ? { ...row, kind: 'answers', values: ratings.value.counts }
              : { ...row, kind: 'hidden', why: own.hiddenBar };
          })}
          detail={(id) => (
            <ScenarioText study={study} row={rows.find(({ scenario }) => String(scenario) === id)!} />
          )}
        />
      )}
    />
  );
}
