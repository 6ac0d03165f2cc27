import { useCallback } from 'preact/hooks';
import { formatInterval, formatNumber } from '../../i18n/format.ts';
import { outcomesTexts } from '../../i18n/model-outcomes.ts';
import { modelsTexts } from '../../i18n/models.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { resultsTexts } from '../../i18n/results.ts';
import { decimalsFromZero, shownDecimals } from '../../results/digits.ts';
import type { FittedModel } from '../../results/fitted-model.ts';
import type { Estimate } from '../../results/interval.ts';
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
import { confirmation } from './confirmation.ts';
import { meansTable } from './meansTable.ts';
import { nameWithForm } from './names.ts';
import { useWorked } from './useWorked.ts';
import type { Wording } from './wording.ts';

type SpreadProps = {
  readonly model: Extract<FittedModel, { kind: 'strictness' | 'weights' }>;
  readonly subject: Subject;
  readonly wording: Wording;
  readonly simulated: boolean;
  readonly fileName: string;
  /** Whether there are other fits in which each person weighs differently. */
  readonly isChosen: boolean;
};

const mostDecimals = 2;

/** How much people differ in the weight of each criterion, and what they weigh on average. */
export function Spread({ model, subject, wording, simulated, fileName, isChosen }: SpreadProps) {
  const text = outcomesTexts();
  const { fit, settings } = model;
  const told = byWeight(fit, lognormalWeights(subject, settings));
  const spreads = criterionSpreads(told, subject.criteria, settings.form);
  const strictness = strictnessSpread(fit);
  const own = useWorked(useCallback((signal) => workedSpreads(subject, signal), [subject]));
  const confirmed = own.kind === 'worked' && confirmation(spreads, own.outcome, wording);
  const all = [...spreads.map(({ spread }) => spread), ...(strictness ? [strictness] : [])];
  const common = shownDecimals(
    all.map(({ se }) => se),
    { simulated, most: mostDecimals },
  );
  // A row from 0,0 may be one without any difference, and may not.
  const decimals = decimalsFromZero(
    all.map(({ low }) => low),
    common,
    mostDecimals,
  );
  const rows = spreads.map((each) => dotRow(each, wording, decimals));
  return (
    <section class="section">
      <h2>{text.spread}</h2>
      {isChosen && <p>{text.chosen(nameWithForm(model, wording), modelsTexts().names.weights)}</p>}
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
        {strictness && <p>{strictnessTold(strictness, decimals)}</p>}
        <Later>
          <Details summary={text.means}>
            <DataTable table={meansTable(told, subject, wording, simulated)} />
          </Details>
        </Later>
      </div>
    </section>
  );
}

function strictnessTold({ value, low, high }: Estimate, decimals: number): string {
  const text = outcomesTexts();
  if (Number.isNaN(low)) return text.noStrictness;
  return text.strictness(formatInterval(value, low, high, decimals));
}

function dotRow({ criterion, spread }: CriterionSpread, wording: Wording, decimals: number): DotRow {
  const text = outcomesTexts();
  const row = { id: criterion, label: wording.criterion(criterion) };
  const { value, low } = spread;
  if (Number.isNaN(value)) return { ...row, kind: 'missing', why: text.unknown };
  const noInterval = value > 0 ? text.noInterval : text.noSpread;
  return { ...row, ...estimateOf(spread, decimals, noInterval), ...(!(low > 0) && { weak: text.maybeNone }) };
}

function spreadTable(spreads: readonly CriterionSpread[], wording: Wording, decimals: number): Table {
  const text = outcomesTexts();
  const { criterion, low, high } = tablesTexts();
  return {
    caption: text.spreadAbout,
    columns: [{ head: criterion }, ...[text.spreadHead, low, high].map((head) => ({ head, decimals }))],
    rows: spreads.map(({ criterion: id, spread }) => [
      wording.criterion(id),
      spread.value,
      spread.low,
      spread.high,
    ]),
  };
}
