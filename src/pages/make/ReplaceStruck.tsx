import { useEffect } from 'preact/hooks';
import { formatNumber } from '../../i18n/format.ts';
import { makeStrikeTexts } from '../../i18n/make-strike.ts';
import { designProblem } from '../../problems/design-problem.ts';
import { designRun } from '../../state/design.ts';
import {
  isStruck,
  leaveStruck,
  type Replacing,
  replaceStruck,
  replacing,
  stopReplacing,
} from '../../state/strike.ts';
import type { Study } from '../../study/study.ts';
import { Broken } from '../../ui/Broken.tsx';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Progress } from '../../ui/Progress.tsx';

/** The button that has struck scenarios replaced, and what that did to the design. */
export function ReplaceStruck(props: { readonly study: Study; readonly directions: readonly number[] }) {
  const { study, directions } = props;
  const text = makeStrikeTexts();
  useEffect(() => leaveStruck, []);
  const run = replacing.value;
  const replace = () => void replaceStruck(study, directions);
  const none = !study.design.scenarios.some((scenario) => isStruck(study, scenario));
  const busy = run.kind === 'running' || designRun.value.kind === 'running';
  const told = run.kind === 'failed' ? designProblem(study, run.problem) : undefined;
  return (
    <>
      <Button disabled={none || busy} onClick={replace}>
        {text.replace}
      </Button>
      {run.kind === 'running' && (
        <Progress sentence={text.searching} done={run.done} onCancel={stopReplacing} />
      )}
      <p role="status" class="positive">
        {run.kind === 'replaced' && run.design === study.design && outcome(study, run)}
      </p>
      {told && (
        <Problem sentence={told.sentence}>
          <p>{told.next}</p>
        </Problem>
      )}
      {run.kind === 'broken' && <Broken error={run.error} onAgain={replace} />}
    </>
  );
}

function outcome(
  { answer }: Study,
  { count, before, after }: Extract<Replacing, { kind: 'replaced' }>,
): string {
  const text = makeStrikeTexts();
  const choice = answer.kind === 'choice';
  const [was, is] = [before, after].map((merit) =>
    Number.isFinite(merit) ? formatNumber(merit, choice ? 3 : 1) : text.infinite,
  );
  return `${text.replaced(count)} ${choice ? text.error(was!, is!) : text.efficiency(was!, is!)}`;
}
