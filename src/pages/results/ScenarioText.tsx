import type { Agreeing } from '../../advice/weighed-alike.ts';
import { agreementTexts } from '../../i18n/agreement.ts';
import { formatNumber } from '../../i18n/format.ts';
import { localised } from '../../i18n/texts.ts';
import type { ScenarioRow } from '../../results/scenario-rows.ts';
import type { Study } from '../../study/study.ts';
import { ScenarioProfiles } from '../../ui/ScenarioProfiles.tsx';
import { useWide } from '../../ui/useWide.ts';
import { agreementOf } from './agreementWords.ts';

type Props = {
  readonly study: Study;
  readonly row: ScenarioRow;
  readonly agreeing?: Agreeing | undefined;
};

/** What was judged in a scenario: each criterion with its level, and what came of it. */
export function ScenarioText({ study, row, agreeing }: Props) {
  const wide = useWide();
  const scenario = study.design.scenarios[row.scenario]!;
  const { criteria } = study;
  if (study.answer.kind === 'choice')
    return <ScenarioProfiles {...{ criteria, scenario, wide }} order={[...criteria.keys()]} level="h4" />;
  const [profile] = scenario;
  const { ratings } = row;
  return (
    <>
      <dl class="scenario">
        {criteria.map((criterion, c) => (
          <div key={criterion.id}>
            <dt>{localised(criterion.name)}</dt>
            <dd>{localised(criterion.levels[profile![c]!]!.name)}</dd>
          </div>
        ))}
      </dl>
      {ratings.kind === 'shown' && (
        <p class="subtle">
          {study.answer.kind === 'scale' && agreementTexts().mean(formatNumber(ratings.value.mean, 1))}{' '}
          {agreementOf(ratings.value.agreement, agreeing)}
        </p>
      )}
    </>
  );
}
