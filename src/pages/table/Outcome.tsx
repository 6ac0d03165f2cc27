import { tableOutcomeTexts } from '../../i18n/table-outcome.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { type DataProblem, dataProblem } from '../../problems/data-problem.ts';
import { prepared } from '../../state/table.ts';
import { fitTable, tableRun } from '../../state/table-fit.ts';
import { Broken } from '../../ui/Broken.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Running } from './Running.tsx';
import { Weights } from './Weights.tsx';

/** The fit: running, without outcome, or its weights. What was there stays until the next is. */
export function Outcome({ file }: { readonly file: string }) {
  const run = tableRun.value;
  const now = prepared.value;
  const outdated = !(now?.ok && run.last?.analysis === now.value.analysis);
  const weights = run.last && (
    <Weights file={file} fitted={run.last} outdated={outdated || run.kind === 'running'} />
  );
  switch (run.kind) {
    case 'idle':
    case 'done':
      return weights ?? null;
    case 'running':
      return (
        <>
          <Running path={run.path} />
          {weights}
        </>
      );
    case 'no-fit':
      return (
        <section class="section">
          <h2>{tableOutcomeTexts().outcome}</h2>
          {run.problems.map((problem) => (
            <NotFitted key={problem.kind} problem={problem} />
          ))}
        </section>
      );
    case 'broken':
      return (
        <>
          <Broken error={run.error} onAgain={() => now?.ok && fitTable(now.value)} />
          {weights}
        </>
      );
    default:
      return unreachable(run);
  }
}

function NotFitted({ problem }: { readonly problem: DataProblem }) {
  const { sentence, next } = dataProblem(problem);
  return (
    <Problem sentence={sentence}>
      <p>
        {tableOutcomeTexts().notFitted} {next}
      </p>
    </Problem>
  );
}
