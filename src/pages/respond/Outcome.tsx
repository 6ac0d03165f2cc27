import { stepTexts } from '../../i18n/respond-steps.ts';
import type { Survey } from '../../state/survey.ts';

/** The way to the results of the people who took part on this device, or how many are still needed. */
export function Outcome({ survey }: { readonly survey: Survey }) {
  const text = stepTexts();
  const people = survey.finished.value;
  const needed = survey.study.minimumGroup - people;
  return (
    <>
      <h2 class="question">{text.results}</h2>
      {survey.saving.value.kind === 'memory' ? (
        <p>{text.resultsMemory}</p>
      ) : needed > 0 ? (
        <p>{text.resultsLater(people, needed)}</p>
      ) : (
        <>
          <p>{text.resultsReady(people)}</p>
          <p>
            <a href={`../#/study/${survey.study.id}/results`}>{text.openResults}</a>
          </p>
        </>
      )}
    </>
  );
}
