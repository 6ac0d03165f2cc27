import { tableTexts } from '../../i18n/table.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { dataProblem } from '../../problems/data-problem.ts';
import { prepared, tableRun } from '../../state/table.ts';
import { Problem } from '../../ui/Problem.tsx';
import { Running } from './Running.tsx';
import { Weights } from './Weights.tsx';

/** The fit: running, failed, or its weights. What was there stays until the next is. */
export function Outcome({ file }: { readonly file: string }) {
  const text = tableTexts();
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
    case 'failed':
      return (
        <section class="section">
          <h2>{text.outcome}</h2>
          {run.problems.map((problem) => {
            const { sentence, next } = dataProblem(problem);
            return (
              <Problem key={problem.kind} sentence={sentence}>
                <p>
                  {text.notFitted} {next}
                </p>
              </Problem>
            );
          })}
        </section>
      );
    default:
      return unreachable(run);
  }
}
