import { makeScenarioTexts } from '../../i18n/make-scenarios.ts';
import { designProblem } from '../../problems/design-problem.ts';
import { type DesignStep, designRun, stopDesign } from '../../state/design.ts';
import type { Study } from '../../study/study.ts';
import { Broken } from '../../ui/Broken.tsx';
import { PathChart } from '../../ui/figures/PathChart.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Progress } from '../../ui/Progress.tsx';

/** How the search for scenarios goes: what it came to so far, and how it ended. */
export function DesignRun({ study, onAgain }: { readonly study: Study; readonly onAgain: () => void }) {
  const text = makeScenarioTexts();
  const run = designRun.value;
  const told = run.kind === 'failed' ? designProblem(study, run.problem) : undefined;
  return (
    <>
      {run.kind === 'running' && <Running study={study} of={run.of} path={run.path} />}
      <p role="status" class="positive">
        {run.kind === 'made' && (run.early ? text.madeEarly(run.scenarios) : text.made(run.scenarios))}
        {run.kind === 'stopped' && text.stopped}
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

/** A shorter search is over before its path says anything. */
const pathAfterSeconds = 1;

function Running(props: {
  readonly study: Study;
  readonly of: number;
  readonly path: readonly DesignStep[];
}) {
  const text = makeScenarioTexts();
  const { path, of } = props;
  const seconds = path.at(-1)?.seconds ?? 0;
  return (
    <>
      <Progress
        sentence={text.searching}
        done={Math.min(1, seconds / of)}
        onCancel={stopDesign}
        cancel={text.stop}
      />
      {seconds >= pathAfterSeconds && (
        <PathChart
          label={props.study.answer.kind === 'choice' ? text.errorPath : text.efficiencyPath}
          points={path.map((step) => step.quality)}
          along={{ label: text.seconds, at: path.map((step) => step.seconds) }}
        />
      )}
    </>
  );
}
