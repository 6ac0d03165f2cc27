import { formatNumber } from '../../i18n/format.ts';
import { figuresTexts } from '../../i18n/result-figures.ts';
import { localised } from '../../i18n/texts.ts';
import type { ScenarioRow } from '../../results/scenario-rows.ts';
import type { Study } from '../../study/study.ts';
import { ScenarioProfiles } from '../../ui/ScenarioProfiles.tsx';
import { useWide } from '../../ui/useWide.ts';

/** What was judged in a scenario: each criterion with its level, and what came of it. */
export function ScenarioText({ study, row }: { readonly study: Study; readonly row: ScenarioRow }) {
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
      {study.answer.kind === 'scale' && ratings.kind === 'shown' && (
        <p class="subtle">
          {figuresTexts().meanSpread(
            formatNumber(ratings.value.mean, 1),
            formatNumber(ratings.value.spread, 1),
          )}
        </p>
      )}
    </>
  );
}
