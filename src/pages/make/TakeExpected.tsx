import { useEffect } from 'preact/hooks';
import { formatNumber } from '../../i18n/format.ts';
import { makeTermsTexts } from '../../i18n/make-terms.ts';
import { leaveTaking, type Taking, takeFromResults, taking } from '../../state/expectations.ts';
import type { Study } from '../../study/study.ts';
import { Broken } from '../../ui/Broken.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';

/** Taking what is expected from the results of this study. */
export function TakeExpected({ study }: { readonly study: Study }) {
  const text = makeTermsTexts();
  useEffect(() => leaveTaking, []);
  const run = taking.value;
  const take = () => void takeFromResults(study);
  return (
    <>
      <p>{text.takeLead}</p>
      <WaitingButton
        id="expected-take"
        reason={run.kind === 'running' ? text.taking : undefined}
        onClick={take}
      >
        {text.take}
      </WaitingButton>
      <p role="status">{outcome(run, study)}</p>
      {run.kind === 'broken' && <Broken error={run.error} onAgain={take} />}
    </>
  );
}

function outcome(run: Taking, { criteria }: Study): string | undefined {
  const text = makeTermsTexts();
  if (run.kind === 'no-results') return text.noResults;
  if (run.kind === 'no-fit') return text.noFit;
  if (run.kind !== 'taken') return undefined;
  return text.taken(formatNumber(run.criteria), formatNumber(criteria.length), formatNumber(run.people));
}
