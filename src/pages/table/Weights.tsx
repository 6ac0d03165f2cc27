import { commonestShare } from '../../estimation/statistics.ts';
import { formatNumber, formatPower, formatShare } from '../../i18n/format.ts';
import { tableTexts } from '../../i18n/table.ts';
import { tableOutcomeTexts } from '../../i18n/table-outcome.ts';
import type { Fitted } from '../../state/table-fit.ts';
import { Details } from '../../ui/Details.tsx';
import { DataTable } from '../../ui/figures/DataTable.tsx';
import { PathChart } from '../../ui/figures/PathChart.tsx';
import { ToldProblems } from '../../views/ToldProblems.tsx';
import { DifferencesFigure } from './DifferencesFigure.tsx';
import { Saves } from './Saves.tsx';
import { toldProblems } from './told.ts';
import { allErrorsTable, weightsTable } from './weightsTable.ts';
import { done, skippedAnswers } from './words.ts';

/** The weights of a fit with their uncertainty, how well it fits, how it was calculated, and files of it. */
export function Weights(props: {
  readonly file: string;
  readonly fitted: Fitted;
  readonly outdated: boolean;
}) {
  const text = tableOutcomeTexts();
  const { file, fitted, outdated } = props;
  const { report } = fitted;
  return (
    <section class={outdated ? 'section outdated' : 'section'}>
      <h2>{text.outcome}</h2>
      <p role="status" class={outdated ? 'caution' : 'spoken'}>
        {outdated ? text.outdated : done(fitted)}
      </p>
      <ToldProblems told={toldProblems(fitted.problems, fitted.dependences)} class="caution" />
      <DifferencesFigure file={file} fitted={fitted} />
      <div class="weights">
        <DataTable table={weightsTable(fitted)} />
      </div>
      <Notes fitted={fitted} />
      {!outdated && (
        <p class="screen-only">
          <a href="#/table/models">{text.toModels}</a>
        </p>
      )}
      <Saves file={file} fitted={fitted} />
      <Details summary={text.allErrors}>
        <DataTable table={allErrorsTable(fitted)} />
      </Details>
      <Statistics fitted={fitted} />
      <Details summary={text.details}>
        <p>{text.stops[report.stop]}</p>
        <p>{text.evaluations(report.evaluations, formatPower(report.gradientNorm))}</p>
        <PathChart label={text.path} points={fitted.path.map((step) => step.logLikelihood)} />
      </Details>
    </section>
  );
}

/** What must be known to read the weights. */
function Notes({ fitted: { data, analysis } }: { readonly fitted: Fitted }) {
  const text = tableOutcomeTexts();
  const skipped = skippedAnswers(data);
  const order = analysis.data.kind === 'ratings' ? analysis.data.categories : undefined;
  return (
    <ul class="small subtle notes">
      <li>{data.dataset.people ? text.noteErrors : text.noteRows}</li>
      <li>{text.noteUnits}</li>
      {skipped && <li>{skipped}</li>}
      {order && <li>{tableTexts().orderUsed(order.join('; '))}</li>}
      {analysis.terms.some((term) => 'constant' in term) && <li>{text.noteConstants}</li>}
      {analysis.terms.map(
        (term) => 'coding' in term && <li key={term.column}>{text.against(term.column, term.reference)}</li>,
      )}
    </ul>
  );
}

function Statistics({ fitted: { report, data } }: { readonly fitted: Fitted }) {
  const text = tableOutcomeTexts();
  const lines: readonly (readonly [name: string, value: string])[] = [
    [text.logLikelihood, formatNumber(report.logLikelihood, 3)],
    [text.logLikelihoodShares, formatNumber(report.logLikelihoodShares, 3)],
    [text.logLikelihoodNull, formatNumber(report.logLikelihoodNull, 3)],
    [text.mcfadden, formatNumber(report.mcfadden, 3)],
    [text.aic, formatNumber(report.aic, 1)],
    [text.bic, formatNumber(report.bic, 1)],
    [text.hits, formatShare(report.hits)],
    [text.commonest, formatShare(commonestShare(data.dataset))],
  ];
  return (
    <Details summary={text.statistics}>
      <dl class="statistics">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}
