import { useEffect } from 'preact/hooks';
import { makeScenarioTexts } from '../../i18n/make-scenarios.ts';
import { makeStrikeTexts } from '../../i18n/make-strike.ts';
import { designProblem } from '../../problems/design-problem.ts';
import { isSearching } from '../../state/searches.ts';
import { isStruck, type Replaced, replaceStruck, strikeSearch } from '../../state/strike.ts';
import type { Study } from '../../study/study.ts';
import { Broken } from '../../ui/Broken.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { useEndFocus } from '../../ui/useEndFocus.ts';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { qualityChange } from './qualityChange.ts';

/** The button that has struck scenarios replaced, and what that did to the design. */
export function ReplaceStruck({ study }: { readonly study: Study }) {
  const text = makeStrikeTexts();
  useEffect(() => strikeSearch.leave, []);
  const run = strikeSearch.run.value;
  const outcome = useEndFocus<HTMLParagraphElement>(
    run.kind === 'found' || run.kind === 'stopped' || run.kind === 'outdated',
  );
  const replace = () => void replaceStruck(study);
  const none = !study.design.scenarios.some((scenario) => isStruck(study, scenario));
  const told = run.kind === 'failed' ? designProblem(study, run.problem) : undefined;
  return (
    <div class="make-run">
      <WaitingButton
        id="replace-struck"
        reason={isSearching.value ? makeScenarioTexts().busy : none ? text.noneStruck : undefined}
        onClick={replace}
      >
        {text.replace}
      </WaitingButton>
      {run.kind === 'running' && (
        <Progress
          sentence={text.searching}
          done={run.done}
          onCancel={strikeSearch.stop}
          cancel={makeScenarioTexts().stop}
        />
      )}
      <p role="status" class={run.kind === 'found' ? 'positive' : ''} tabIndex={-1} ref={outcome}>
        {run.kind === 'found' && run.scenarios === study.design.scenarios && inWords(run)}
        {run.kind === 'stopped' && makeScenarioTexts().stopped}
        {run.kind === 'outdated' && text.outdated}
      </p>
      {told && (
        <Problem sentence={told.sentence}>
          <p>{told.next}</p>
        </Problem>
      )}
      {run.kind === 'broken' && <Broken error={run.error} onAgain={replace} />}
    </div>
  );
}

function inWords({ places, near, early, before, after }: Replaced & { readonly early: boolean }): string {
  const text = makeStrikeTexts();
  const count = places.length;
  return [
    early ? text.replacedEarly(count) : text.replaced(count),
    qualityChange(before, after),
    ...(near > 0 ? [text.near(near)] : []),
  ].join(' ');
}
