import { makeScenarioTexts } from '../../i18n/make-scenarios.ts';
import { designProblem } from '../../problems/design-problem.ts';
import { designSearch } from '../../state/design.ts';
import type { Study } from '../../study/study.ts';
import { Broken } from '../../ui/Broken.tsx';
import { PathChart } from '../../ui/figures/PathChart.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { useEndFocus } from '../../ui/useEndFocus.ts';
import { qualityChange } from './qualityChange.ts';

type DesignRunState = typeof designSearch.run.value;

/** How the search for scenarios goes: what it came to so far, and how it ended. */
export function DesignRun({ study, onAgain }: { readonly study: Study; readonly onAgain: () => void }) {
  const text = makeScenarioTexts();
  const run = designSearch.run.value;
  const ended = run.kind === 'found' || run.kind === 'stopped' || run.kind === 'outdated';
  const outcome = useEndFocus<HTMLParagraphElement>(ended);
  const told = run.kind === 'failed' ? designProblem(study, run.problem) : undefined;
  return (
    <>
      {run.kind === 'running' && <Running run={run} />}
      <p role="status" class={run.kind === 'found' ? 'positive' : ''} tabIndex={-1} ref={outcome}>
        {run.kind === 'found' && run.scenarios === study.design.scenarios && madeInWords(run)}
        {(run.kind === 'stopped' || run.kind === 'outdated') && text[run.kind]}
      </p>
      {told && (
        <Problem sentence={told.sentence}>
          <p>{told.next}</p>
        </Problem>
      )}
      {run.kind === 'broken' && <Broken error={run.error} onAgain={onAgain} />}
    </>
  );
}

function madeInWords({
  scenarios,
  early,
  change,
}: Extract<DesignRunState, { readonly kind: 'found' }>): string {
  const text = makeScenarioTexts();
  const made = (early ? text.madeEarly : text.made)(scenarios.length);
  return change ? `${made}. ${qualityChange(change.before, change.after)}` : made;
}

/** A shorter search is over before its path says anything. */
const pathAfterSeconds = 1;

function Running({ run }: { readonly run: Extract<DesignRunState, { readonly kind: 'running' }> }) {
  const text = makeScenarioTexts();
  const { path, passed, of } = run;
  // The best stays what it is until there is better.
  const steps = [...path, ...path.slice(-1).map((last) => ({ ...last, seconds: passed }))];
  return (
    <>
      <Progress
        sentence={text.searching}
        done={Math.min(1, passed / of)}
        onCancel={designSearch.stop}
        cancel={text.stop}
      />
      {passed >= pathAfterSeconds && (
        <PathChart
          label={path[0]?.quality.kind === 'error' ? text.errorPath : text.efficiencyPath}
          points={steps.map((step) => step.quality.value)}
          along={{ label: text.seconds, at: steps.map((step) => step.seconds) }}
        />
      )}
    </>
  );
}
