import type { CalibrationRow } from '../../advice/calibration.ts';
import type { PeopleTest } from '../../estimation/people-test.ts';
import { modelHoldsTexts } from '../../i18n/model-holds.ts';
import { figuresTexts } from '../../i18n/result-figures.ts';
import type { MadeChecks } from '../../results/model-checks.ts';
import type { Study } from '../../study/study.ts';
import type { Cell, Table } from '../../ui/figures/table.ts';
import { pCell, pDecimals } from '../../views/pValue.ts';
import { criterionName } from '../../views/studyNames.ts';
import { agreeingAnswers } from '../../views/words.ts';

/** Every test of the model, also those that cannot be made. */
export function testsTable(study: Study, { scenarios, lines }: MadeChecks): Table {
  const text = modelHoldsTexts();
  const { df, p } = figuresTexts();
  const cells = (test: PeopleTest | undefined): Cell[] =>
    test ? [test.df, pCell(test.p), wayOf(test)] : Array(3).fill(undefined);
  return {
    caption: text.tests,
    columns: [
      { head: text.test },
      { head: df, decimals: 0 },
      { head: p, decimals: pDecimals },
      { head: text.by },
    ],
    rows: [
      ...(scenarios?.kind === 'made' ? [[text.additiveRow, ...cells(scenarios.additive)]] : []),
      ...lines.map(({ criterion, test }) => [text.lineRow(criterionName(study, criterion)), ...cells(test)]),
    ],
  };
}

function wayOf(test: PeopleTest): string {
  const { ways } = modelHoldsTexts();
  return test.by === 'signs' ? ways.signs(test.times) : ways.f;
}

/** Per scenario of which it may be told the share that agreed, beside the one foretold. */
export function calibrationTable(study: Study, rows: readonly CalibrationRow[]): Table {
  const text = modelHoldsTexts();
  const figures = figuresTexts();
  return {
    caption: text.calibration(agreeingAnswers(study)),
    columns: [
      { head: figures.scenarioHead },
      ...[text.observed, text.predicted, text.apart, text.marginHead].map((head) => ({
        head,
        decimals: 0,
      })),
    ],
    rows: rows.flatMap(({ scenario, shares }) => {
      if (shares.kind === 'hidden') return [];
      const { observed, foretold, margin } = shares.value;
      const numbers = [observed, foretold, observed - foretold, margin].map((share) => 100 * share);
      return [[figures.scenario(scenario + 1), ...numbers]];
    }),
  };
}
