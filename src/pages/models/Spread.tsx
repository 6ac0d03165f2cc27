import { useCallback } from 'preact/hooks';
import { formatNumber } from '../../i18n/format.ts';
import { outcomesTexts } from '../../i18n/model-outcomes.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { resultsTexts } from '../../i18n/results.ts';
import { type Answers, decimalsFromZero, rowDecimals } from '../../results/digits.ts';
import type { FittedModel } from '../../results/fitted-model.ts';
import { byWeight } from '../../results/lognormal.ts';
import { lognormalWeights, type Subject } from '../../results/model-choice.ts';
import { type CriterionSpread, criterionSpreads, strictnessSpread } from '../../results/people-spread.ts';
import { workedSpreads } from '../../state/own-spreads.ts';
import { Details } from '../../ui/Details.tsx';
import { DataTable } from '../../ui/figures/DataTable.tsx';
import { DotIntervals, type DotRow } from '../../ui/figures/DotIntervals.tsx';
import { estimateOf } from '../../ui/figures/estimateOf.ts';
import { Figure } from '../../ui/figures/Figure.tsx';
import type { Table } from '../../ui/figures/table.ts';
import { Later } from '../../ui/Later.tsx';
import { Strictness } from './Average.tsx';
import { Correlations } from './Correlations.tsx';
import { confirmation } from './confirmation.ts';
import { meansTable } from './meansTable.ts';
import { nameWithForm } from './names.ts';
import { useWorked } from './useWorked.ts';
import type { Wording } from './wording.ts';

type SpreadProps = {
  readonly model: Extract<FittedModel, { kind: 'strictness' | 'weights' }>;
  readonly subject: Subject;
  readonly wording: Wording;
  readonly answers: Answers;
  readonly fileName: string;
};

const mostDecimals = 2;

/** How much people differ in the weight of each criterion, and what they weigh on average. */
export function Spread({ model, subject, wording, answers, fileName }: SpreadProps) {
  const text = outcomesTexts();
  const { fit, settings } = model;
  const told = byWeight(fit, lognormalWeights(subject, settings));
  const spreads = criterionSpreads(told, subject.criteria, settings.form);
  const own = useWorked(useCallback((signal) => workedSpreads(subject, signal), [subject]));
  const confirmed = own.kind === 'worked' && confirmation(spreads, own.outcome, wording);
  const simulated = answers === 'simulated';
  const decimals = decimalsOf(spreads, answers);
  const rows = spreads.map((each, r) => dotRow(each, wording, decimals[r]!));
  return (
    <section class="section">
      <h2>{text.spread}</h2>
      <p>
        {text.measure} {answers !== 'own-table' && subject.data.kind === 'ratings' && text.otherMeasure}
      </p>
      <Figure
        title={text.spreadTitle}
        subtitle={text.spreadAbout}
        source={[resultsTexts().people(fit.respondents, simulated), nameWithForm(model, wording)]}
        simulated={simulated}
        fileName={`${fileName}-spread`}
        note={settings.form === 'lognormal' ? `${text.spreadNote} ${text.lognormalNote}` : text.spreadNote}
        table={spreadTable(spreads, wording, decimals)}
        draw={(width) => (
          <DotIntervals
            width={width}
            text={text.spreadText(rows[0]!.label, rows.at(-1)!.label)}
            rows={rows}
            axis={{ label: text.spreadAxis, format: formatNumber }}
            heads={{ value: text.spreadHead }}
          />
        )}
      />
      <div class="model-means">
        {confirmed && <p>{confirmed}</p>}
        <Strictness spread={strictnessSpread(fit)} answers={answers} />
        <Later>
          <Details summary={text.means}>
            <DataTable table={meansTable(told, subject, wording, answers)} />
          </Details>
        </Later>
      </div>
      <Correlations {...{ model, subject, wording, answers, fileName }} />
    </section>
  );
}

function decimalsOf(spreads: readonly CriterionSpread[], answers: Answers): number[] {
  const own = rowDecimals(
    spreads.map(({ spread }) => [spread.se]),
    { answers, most: mostDecimals },
  );
  // A row from 0,0 may be one without any difference, and may not.
  return spreads.map(({ spread }, r) => decimalsFromZero([spread.low], own[r]!, mostDecimals));
}

function dotRow({ criterion, spread }: CriterionSpread, wording: Wording, decimals: number): DotRow {
  const text = outcomesTexts();
  const row = { id: criterion, label: wording.criterion(criterion) };
  const { value, low } = spread;
  if (Number.isNaN(value)) return { ...row, kind: 'missing', why: text.unknown };
  const noInterval = value > 0 ? text.noInterval : text.noSpread;
  return { ...row, ...estimateOf(spread, decimals, noInterval), ...(!(low > 0) && { weak: text.maybeNone }) };
}

function spreadTable(
  spreads: readonly CriterionSpread[],
  wording: Wording,
  decimals: readonly number[],
): Table {
  const text = outcomesTexts();
  const { criterion, low, high } = tablesTexts();
  return {
    caption: text.spreadAbout,
    columns: [{ head: criterion }, ...[text.spreadHead, low, high].map((head) => ({ head, decimals: 0 }))],
    rows: spreads.map(({ criterion: id, spread }) => [
      wording.criterion(id),
      spread.value,
      spread.low,
      spread.high,
    ]),
    rowDecimals: decimals,
  };
}
