import type { Fit } from '../../estimation/fit.ts';
import { testLevel } from '../../estimation/joint-test.ts';
import { formatList, formatShare } from '../../i18n/format.ts';
import { modelHoldsTexts } from '../../i18n/model-holds.ts';
import { choicesTexts } from '../../i18n/result-choices.ts';
import { figuresTexts } from '../../i18n/result-figures.ts';
import { resultsTexts } from '../../i18n/results.ts';
import { inSentence } from '../../i18n/sentence.ts';
import type { CriterionImportance } from '../../results/importance.ts';
import type { Leader } from '../../results/leaders.ts';
import type { ModelChecks } from '../../results/model-checks.ts';
import type { Fitted } from '../../state/results.ts';
import type { Study } from '../../study/study.ts';
import { criterionName } from '../../views/studyNames.ts';
import { certainLeaders } from './finding.ts';
import { hasIntervals } from './importanceNote.ts';
import { negligibleOf, negligibleSentence } from './negligible.ts';

/** What was found, in a sentence or two, before any figure; and with few people how early that is. */
export function Summary({ study, fitted }: { readonly study: Study; readonly fitted: Fitted | undefined }) {
  if (!fitted?.whole.ok) return null;
  const text = resultsTexts();
  const fit = fitted.whole.value;
  const { importance: rows, measures } = fitted;
  const choices = study.answer.kind === 'choice';
  const sentences = [
    leading(study, fit, rows),
    negligibleSentence(study, measures),
    nothing(study, rows, negligibleOf(measures)),
  ].filter(Boolean);
  return (
    <>
      {sentences.length > 0 && <p class="finding">{sentences.join(' ')}</p>}
      {fit.ridge > 0 && <p class="caution">{text.early(fit.respondents)}</p>}
      {isRejected(fitted.checks) && <p class="caution">{modelHoldsTexts().caution}</p>}
      <p class="subtle">
        {choices ? choicesTexts().summaryAbout : text.about} {hasIntervals(rows) && text.aboutIntervals}{' '}
        {choices && choicesTexts().summaryIntention}
        {study.answer.kind === 'yes-no' && text.aboutIntention}
      </p>
    </>
  );
}

/** Whether the test says that the criteria do not add up. */
function isRejected(checks: ModelChecks): boolean {
  if (checks.kind !== 'made' || checks.scenarios?.kind !== 'made') return false;
  return (checks.scenarios.additive?.p ?? 1) < testLevel;
}

function leading(study: Study, { problems }: Fit, rows: readonly CriterionImportance[]): string | undefined {
  const text = figuresTexts();
  const [first, second] = rows;
  if (first?.kind !== 'estimated' || first.indistinct) return undefined;
  const name = criterionName(study, first.criterion);
  const leaders = certainLeaders(rows, problems);
  if (leaders.length === 1) return text.summaryFirst(name, formatShare(first.leadCertainty));
  if (second?.kind !== 'estimated') return undefined;
  const next = inSentence(criterionName(study, second.criterion));
  return leaders.length === 2
    ? text.summaryTogether(name, next, formatShare(second.leadCertainty))
    : text.summaryOpen(inSentence(name), next);
}

/**
 * The criteria that cannot be told from nothing, where there are few enough to name.
 *
 * @param negligible - of which more is said: that they count for next to nothing
 */
function nothing(
  study: Study,
  rows: readonly CriterionImportance[],
  negligible: readonly string[],
): string | undefined {
  const found = rows.filter(
    (row): row is Leader => row.kind === 'estimated' && row.indistinct && !negligible.includes(row.criterion),
  );
  if (found.length === 0 || found.length > 3) return undefined;
  const names = found.map(({ criterion }) => inSentence(criterionName(study, criterion)));
  return figuresTexts().summaryNothing(formatList(names), names.length === 1);
}
