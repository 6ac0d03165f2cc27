import type { Fit } from '../../estimation/fit.ts';
import { formatNumber } from '../../i18n/format.ts';
import { makeTryTexts } from '../../i18n/make-try.ts';
import { localised } from '../../i18n/texts.ts';
import type { Recipe } from '../../response/recipe.ts';
import { commonDecimals } from '../../results/digits.ts';
import { type LevelEffect, levelTable } from '../../results/levels.ts';
import { codings, isMiddle } from '../../study/coding.ts';
import type { Study } from '../../study/study.ts';
import { DotIntervals, type DotRow } from '../../ui/figures/DotIntervals.tsx';
import { estimateOf } from '../../ui/figures/estimateOf.ts';
import { Figure } from '../../ui/figures/Figure.tsx';
import type { Table } from '../../ui/figures/table.ts';
import { SimulatedLabel } from '../../ui/SimulatedLabel.tsx';
import { judgedWords } from '../../views/modelWords.ts';

/** A level with what was set for it and what the fit finds. */
type Row = LevelEffect & {
  readonly id: string;
  readonly label: string;
  readonly truth: number;
  /** Whether it says something that no level before it says: not where it is nil or their opposite by the coding. */
  readonly told: boolean;
};

/** The estimates of a trial next to the weights that were set. */
export function TrialFigure(props: { readonly study: Study; readonly recipe: Recipe; readonly fit: Fit }) {
  const { study, recipe, fit } = props;
  const text = makeTryTexts();
  const rows = rowsOf(study, recipe, fit);
  const decimals = Math.max(2, commonDecimals(rows.map(({ se }) => se)));
  const known = rows.filter(({ se, told }) => told && Number.isFinite(se));
  const inside = known.filter(({ truth, low, high }) => low <= truth && truth <= high).length;
  return (
    <>
      <SimulatedLabel />
      <p>
        {text.found(formatNumber(inside), formatNumber(known.length))} {text.expected} {text.wide}{' '}
        {text.following(formatNumber(rows.filter(({ told }) => !told).length))}
      </p>
      {study.design.tailored && <p>{text.tailored}</p>}
      <Figure
        title={text.title}
        subtitle={text.subtitle(
          formatNumber(recipe.people),
          judgedWords(study.answer, formatNumber(fit.scenarios)),
        )}
        source={[]}
        simulated
        fileName={`${study.id}-${text.file}`}
        note={text.note}
        table={tableOf(rows, decimals)}
        draw={(width) => (
          <DotIntervals
            width={width}
            text={text.text}
            rows={rows.map((row) => dotRow(row, decimals))}
            axis={{ label: text.axis, format: formatNumber }}
            heads={{ value: text.estimate, certainty: text.set }}
            marks={{ estimate: text.estimateMark, beside: text.setMark }}
          />
        )}
      />
    </>
  );
}

function rowsOf(study: Study, recipe: Recipe, fit: Fit): Row[] {
  const coding = codings(study.criteria);
  const table = levelTable(fit, coding);
  return study.criteria.flatMap(({ id, short, levels }, c) =>
    levels.map((level, l) => ({
      ...table[c]![l]!,
      id: `${id}:${level.id}`,
      label: `${localised(short)}: ${localised(level.name)}`,
      truth: recipe.criteria[id]!.effects[l]!,
      told: l < coding[c]!.names.length && !isMiddle(coding[c]!, l),
    })),
  );
}

function dotRow({ id, label, truth, ...found }: Row, decimals: number): DotRow {
  const text = makeTryTexts();
  if (!Number.isFinite(found.value)) return { kind: 'missing', id, label, why: text.unknown };
  const certainty = text.setTo(formatNumber(truth, decimals));
  return { id, label, ...estimateOf(found, decimals), beside: truth, certainty };
}

function tableOf(rows: readonly Row[], decimals: number): Table {
  const text = makeTryTexts();
  return {
    caption: text.title,
    columns: [
      { head: text.level },
      { head: text.set, decimals },
      { head: text.estimate, decimals },
      { head: text.low, decimals },
      { head: text.high, decimals },
    ],
    rows: rows.map(({ label, truth, value, low, high }) => [label, truth, value, low, high]),
  };
}
