import { tableTexts } from '../../i18n/table.ts';
import { dataProblem } from '../../problems/data-problem.ts';
import type { AnalysisData } from '../../state/prepared-table.ts';
import { prepared } from '../../state/table.ts';
import { fitTable } from '../../state/table-fit.ts';
import type { Roles } from '../../state/table-roles.ts';
import { Button } from '../../ui/Button.tsx';
import { ToldProblems } from '../../views/ToldProblems.tsx';
import { toldProblems } from './told.ts';
import { skippedAnswers, weightsAndThresholds } from './words.ts';

/** What the roles make of the file, what was left out, and the way to the fit. */
export function Use({ roles }: { readonly roles: Roles }) {
  const text = tableTexts();
  const now = prepared.value;
  if (!now) {
    return (
      <section class="section">
        <h2>{text.use}</h2>
        <p role="status">{text.preparing}</p>
      </section>
    );
  }
  const skippedNow = now.ok && skippedAnswers(now.value.data);
  const leftOut = roles.columns.filter(({ role }) => role === 'left-out');
  const missing = now.ok ? now.value.data.problems.map(dataProblem) : [];
  const codes = now.ok ? now.value.codes.map(dataProblem) : [];
  const foreseen = now.ok ? toldProblems(now.value.foreseen, now.value.dependences) : [];
  return (
    <section class="section">
      <h2>{text.use}</h2>
      {now.ok && <p>{used(now.value.data)}</p>}
      {now.ok && roles.categories && <p>{text.orderUsed(roles.categories.join('; '))}</p>}
      {skippedNow && <p>{skippedNow}</p>}
      {!now.ok &&
        now.problem.map(dataProblem).map(({ sentence, next }) => (
          <p key={sentence}>
            <strong class="negative">{sentence}</strong> {next}
          </p>
        ))}
      <ToldProblems told={[...missing, ...codes, ...foreseen]} class="caution" />
      {leftOut.length > 0 && (
        <p>
          {text.leftOut}:{' '}
          {leftOut.map(({ column, reason }) => `${column} (${text.reasons[reason]})`).join(', ')}.
        </p>
      )}
      {now.ok && leftOut.length + missing.length === 0 && <p class="subtle">{text.nothingLeftOut}</p>}
      {now.ok && (
        <Button kind="primary" onClick={() => fitTable(now.value)}>
          {text.fit}
        </Button>
      )}
    </section>
  );
}

function used({ dataset }: AnalysisData): string {
  const text = tableTexts();
  const answers = dataset.weight.reduce((sum, weight) => sum + weight, 0);
  return [
    dataset.kind === 'ratings' ? text.usedRatings(answers) : text.usedChoices(answers),
    dataset.people ? text.of(dataset.people.length) : text.ofUnknown,
    weightsAndThresholds(dataset),
  ].join(' · ');
}
