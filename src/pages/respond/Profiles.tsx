import type { Scenario, Study } from '../../study/study.ts';
import { order } from '../../survey/order.ts';
import type { Run } from '../../survey/run.ts';
import { ScenarioProfiles, type ScenarioProps } from '../../ui/ScenarioProfiles.tsx';
import { useWide } from '../../ui/useWide.ts';

/** A scenario's profiles, in this person's order of criteria. */
export function Profiles(props: {
  readonly study: Study;
  readonly run: Run;
  readonly scenario: Scenario;
  readonly level: ScenarioProps['level'];
}) {
  const wide = useWide();
  const { study, run, scenario, level } = props;
  const { criteria } = order(run.seed, study);
  return <ScenarioProfiles {...{ criteria: study.criteria, scenario, order: criteria, wide, level }} />;
}
