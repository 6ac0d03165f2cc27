import { useState } from 'preact/hooks';
import { formatNumber } from '../../i18n/format.ts';
import { outcomesTexts } from '../../i18n/model-outcomes.ts';
import {
  type Comparable,
  type Compared,
  compared,
  leastDifference,
  leastErrors,
} from '../../results/comparison.ts';
import type { Answers } from '../../results/digits.ts';
import type { FittedModel } from '../../results/fitted-model.ts';
import type { Subject } from '../../results/model-choice.ts';
import { fittedModels } from '../../state/models.ts';
import { Details } from '../../ui/Details.tsx';
import { DataTable } from '../../ui/figures/DataTable.tsx';
import { SaveTable } from '../../ui/figures/SaveTable.tsx';
import { Later } from '../../ui/Later.tsx';
import { ToldProblems } from '../../views/ToldProblems.tsx';
import { comparisonFinding } from './comparisonFinding.ts';
import { comparisonTable, savedComparison } from './comparisonTable.ts';
import { ModelFigures } from './ModelFigures.tsx';
import { modelName } from './names.ts';
import { ShownChoice } from './ShownChoice.tsx';
import type { Wording } from './wording.ts';

type ComparisonProps = {
  readonly subject: Subject;
  readonly wording: Wording;
  readonly answers: Answers;
  /** Name of saved files, without ending. */
  readonly fileName: string;
};

/** All fits of these answers side by side, and what one of them says in which people differ. */
export function Comparison(props: ComparisonProps) {
  const text = outcomesTexts();
  const { wording } = props;
  const [chosen, choose] = useState<string | undefined>(undefined);
  const rows = compared(fittedModels.value.map(withFit));
  // Where the search did not settle its numbers mean nothing; why it did not is said above.
  const usable = rows.filter(({ fit }) => fit.converged);
  const shown = usable.find(({ fit }) => fit.model.key === chosen) ?? usable[0];
  return (
    <>
      <section class="section">
        <h2>{text.comparison}</h2>
        {rows.length === 0 ? <p class="subtle">{text.none}</p> : <Rows {...props} rows={rows} />}
        {shown && (
          <ShownChoice
            models={usable.map(({ fit }) => fit.model)}
            shown={shown.fit.model}
            onChoose={choose}
            wording={wording}
          />
        )}
      </section>
      {shown && (
        <Later key={shown.fit.model.key}>
          <ModelFigures
            {...props}
            model={shown.fit.model}
            standing={shown.standing}
            best={rows[0]!.fit.model}
          />
        </Later>
      )}
    </>
  );
}

type Row = Compared<Comparable & { readonly model: FittedModel }>;

/** The comparison itself, and what must be known to read it. */
function Rows({ rows, wording, answers, fileName }: ComparisonProps & { readonly rows: readonly Row[] }) {
  const text = outcomesTexts();
  return (
    <>
      <p role="status" class="lead">
        {comparisonFinding(rows, wording)}
      </p>
      <DataTable table={comparisonTable(rows, wording)} />
      <p class="figure-note">{text.note(rows[0]!.fit.respondents, leastDifference)}</p>
      {rows.map(({ fit: { model, fresh, logLikelihood } }) =>
        fresh ? (
          <p key={model.key} class="figure-note">
            {text.onFresh(modelName(model, wording), formatNumber(logLikelihood, 1))}
          </p>
        ) : null,
      )}
      <div class="screen-only">
        <SaveTable
          table={() => savedComparison(rows, wording)}
          simulated={answers === 'simulated'}
          fileName={`${fileName}-${text.comparisonFile}`}
        />
      </div>
      <Details summary={text.numbers}>
        <p class="figure-note">{text.numbersNote(leastErrors)}</p>
      </Details>
      {rows.map(({ fit }) => (
        <Cautions key={fit.model.key} model={fit.model} wording={wording} />
      ))}
    </>
  );
}

/** What is compared of a fit stands beside the model itself. */
function withFit(model: FittedModel): Comparable & { readonly model: FittedModel } {
  return { ...model.fit, model };
}

/** What must be known to read a fit. */
function Cautions({ model, wording }: { readonly model: FittedModel; readonly wording: Wording }) {
  const text = outcomesTexts();
  if (model.fit.problems.length === 0) return null;
  return (
    <div class="caution">
      <p>
        <strong>{text.of(modelName(model, wording))}</strong>
      </p>
      <ToldProblems told={model.fit.problems.map(wording.told)} />
    </div>
  );
}
