import type { Study } from '../../study/study.ts';
import type { Run } from '../../survey/run.ts';
import { orderOf } from '../../survey/survey.ts';
import { ScenarioProfiles, type ScenarioProps } from '../../ui/ScenarioProfiles.tsx';
import { useWide } from '../../ui/useWide.ts';

/** A scenario's profiles, in this person's order of criteria. */
export function Profiles(props: {
  readonly study: Study;
  readonly run: Run;
  readonly scenario: number;
  readonly level: ScenarioProps['level'];
}) {
  const wide = useWide();
  const { criteria, design } = props.study;
  const { criteria: order } = orderOf(props.study, props.run);
  const scenario = design.scenarios[props.scenario]!;
  return <ScenarioProfiles {...{ criteria, scenario, order, wide, level: props.level }} />;
}
