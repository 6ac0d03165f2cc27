import { outcomesTexts } from '../../i18n/model-outcomes.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import type { Answers } from '../../results/digits.ts';
import type { FittedModel } from '../../results/fitted-model.ts';
import type { Subject } from '../../results/model-choice.ts';
import { Details } from '../../ui/Details.tsx';
import { DataTable } from '../../ui/figures/DataTable.tsx';
import { SaveTable } from '../../ui/figures/SaveTable.tsx';
import { coefficientsTable, savedCoefficients } from './coefficientsTable.ts';
import type { Wording } from './wording.ts';

type CoefficientsProps = {
  readonly model: FittedModel;
  readonly subject: Subject;
  readonly wording: Wording;
  readonly answers: Answers;
  readonly fileName: string;
};

/** All numbers that a model estimates, to be read and to be saved. */
export function Coefficients({ fileName, ...parts }: CoefficientsProps) {
  const text = outcomesTexts();
  const { model, answers } = parts;
  const logarithms = model.kind === 'weights' && model.settings.form === 'lognormal';
  return (
    <Details summary={tablesTexts().coefficients}>
      <DataTable table={coefficientsTable(parts)} />
      {logarithms && <p class="figure-note">{text.ofLogarithms}</p>}
      <div class="screen-only">
        <SaveTable
          table={() => savedCoefficients(parts)}
          simulated={answers === 'simulated'}
          fileName={`${fileName}-${text.coefficientsFile}-${model.key.replaceAll(/[^\w-]+/g, '-')}`}
        />
      </div>
    </Details>
  );
}
