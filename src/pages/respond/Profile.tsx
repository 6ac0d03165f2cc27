import { localised } from '../../i18n/texts.ts';
import type { Study } from '../../study/study.ts';
import type { Run } from '../../survey/run.ts';
import { orderOf } from '../../survey/survey.ts';

/** A scenario's levels, each under its criterion, in this person's order of criteria. */
export function Profile(props: { readonly study: Study; readonly run: Run; readonly scenario: number }) {
  const { criteria, design } = props.study;
  const profile = design.scenarios[props.scenario]![0]!;
  return (
    <dl class="profile">
      {orderOf(props.study, props.run).criteria.map((c) => {
        const level = criteria[c]!.levels[profile[c]!]!;
        return (
          <div key={criteria[c]!.id}>
            <dt>{localised(criteria[c]!.name)}</dt>
            <dd>
              {localised(level.name)}
              {level.explanation && <span class="explanation">{localised(level.explanation)}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
