import { tableTexts } from '../../i18n/table.ts';
import { dataProblem } from '../../problems/data-problem.ts';
import type { Told } from '../../problems/told.ts';
import { type AnalysisData, fitTable, prepared, type Roles, tableRun } from '../../state/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';

/** What the roles make of the file, what was left out, and the way to the fit. */
export function Use({ roles }: { readonly roles: Roles }) {
  const text = tableTexts();
  const now = prepared.value;
  if (!now) return null;
  const leftOut = roles.columns.filter(({ role }) => role === 'left-out');
  const missing = now.ok ? now.value.data.problems.map((problem) => dataProblem(problem)) : [];
  return (
    <section class="section">
      <h2>{text.use}</h2>
      {now.ok ? (
        <p>{used(now.value.data)}</p>
      ) : (
        <Standing told={now.problem.map((each) => dataProblem(each))} />
      )}
      {missing.map((told) => (
        <p key={told.sentence} class="caution">
          {told.sentence} {told.next}
        </p>
      ))}
      {leftOut.length > 0 && (
        <p>
          {text.leftOut}:{' '}
          {leftOut.map(({ column, reason }) => `${column} (${text.reasons[reason]})`).join(', ')}.
        </p>
      )}
      {now.ok && leftOut.length + missing.length === 0 && <p class="subtle">{text.nothingLeftOut}</p>}
      {now.ok && (
        <Button kind="primary" onClick={fitTable} disabled={tableRun.value.kind === 'running'}>
          {text.fit}
        </Button>
      )}
    </section>
  );
}

/** What stands in the way of a fit: the last is what must be mended, those before it were met on the way. */
function Standing({ told }: { readonly told: readonly Told[] }) {
  return (
    <>
      {told.map(({ sentence, next }) => (
        <Problem key={sentence} sentence={sentence}>
          <p>{next}</p>
        </Problem>
      ))}
    </>
  );
}

function used({ dataset }: AnalysisData): string {
  const text = tableTexts();
  const answers = dataset.weight.reduce((sum, weight) => sum + weight, 0);
  const thresholds = dataset.kind === 'ratings' ? dataset.categories.length - 1 : 0;
  return [
    dataset.kind === 'ratings' ? text.usedRatings(answers) : text.usedChoices(answers),
    dataset.people ? text.of(dataset.people.length) : text.ofUnknown,
    text.weights(dataset.names.length + thresholds),
  ].join(' · ');
}
