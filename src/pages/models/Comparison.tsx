import { formatNumber } from '../../i18n/format.ts';
import { outcomesTexts } from '../../i18n/model-outcomes.ts';
import { type Comparable, compared, leastDifference, leastErrors } from '../../results/comparison.ts';
import type { FittedModel } from '../../results/fitted-model.ts';
import type { Subject } from '../../results/model-choice.ts';
import { fittedModels } from '../../state/models.ts';
import { Details } from '../../ui/Details.tsx';
import { DataTable } from '../../ui/figures/DataTable.tsx';
import { Later } from '../../ui/Later.tsx';
import { ToldProblems } from '../../views/ToldProblems.tsx';
import { Classes } from './Classes.tsx';
import { comparisonFinding } from './comparisonFinding.ts';
import { comparisonTable } from './comparisonTable.ts';
import { modelName } from './names.ts';
import { PeopleOrder } from './PeopleOrder.tsx';
import { Spread } from './Spread.tsx';
import type { Wording } from './wording.ts';

type ComparisonProps = {
  readonly subject: Subject;
  readonly wording: Wording;
  readonly simulated: boolean;
  /** Name of saved files, without ending. */
  readonly fileName: string;
};

/** All fits of these answers side by side, and what those say in which people differ. */
export function Comparison({ subject, wording, simulated, fileName }: ComparisonProps) {
  const text = outcomesTexts();
  const rows = compared(fittedModels.value.map(withFit));
  const of = (kind: FittedModel['kind']) => rows.filter(({ fit }) => fit.model.kind === kind);
  const [weights, ...others] = of('weights');
  const classes = of('classes')[0]?.fit.model;
  return (
    <>
      <section class="section">
        <h2>{text.comparison}</h2>
        {rows.length === 0 ? (
          <p class="subtle">{text.none}</p>
        ) : (
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
            <Details summary={text.numbers}>
              <p class="figure-note">{text.numbersNote(leastErrors)}</p>
            </Details>
            {rows.map(({ fit }) => (
              <Cautions key={fit.model.key} model={fit.model} wording={wording} />
            ))}
          </>
        )}
      </section>
      {/* Where the search did not settle its numbers mean nothing; why it did not is said above. */}
      {weights?.fit.model.kind === 'weights' && weights.fit.converged && (
        <Later>
          <Spread
            {...{ subject, wording, simulated, fileName }}
            model={weights.fit.model}
            isChosen={others.some(({ fit }) => fit.converged)}
          />
          <PeopleOrder
            {...{ subject, wording, simulated, fileName }}
            model={weights.fit.model}
            standing={weights.standing}
            best={rows[0]!.fit.model}
          />
        </Later>
      )}
      {classes?.kind === 'classes' && (
        <Later>
          <Classes {...{ subject, wording, simulated }} model={classes} />
        </Later>
      )}
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
