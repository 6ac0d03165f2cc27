import { averageProfile } from '../../advice/average.ts';
import { adviseCase, type Case, facing, withLevel } from '../../advice/case.ts';
import type { Panel } from '../../advice/panel.ts';
import type { PublishedModel } from '../../advice/published.ts';
import { caseTexts } from '../../i18n/case.ts';
import { changeCase, modelCase, startCase, undoChange } from '../../state/model.ts';
import { CaseChoices } from '../../views/CaseChoices.tsx';
import { Changes } from '../../views/Changes.tsx';
import type { Start } from '../../views/Choices.tsx';
import { Outcome } from '../../views/Outcome.tsx';
import { PartsFigure } from '../../views/PartsFigure.tsx';
import { Refusal } from '../../views/Refusal.tsx';
import { SharesFigure } from '../../views/SharesFigure.tsx';
import { Strip } from '../../views/Strip.tsx';
import { GroupsFigure } from './GroupsFigure.tsx';
import { startsOf, whoseOf } from './whose.ts';
import { YouSaid } from './YouSaid.tsx';

/** The outcome first, then the case to be changed beside what the outcome is made of. */
export function Judged(props: { readonly model: PublishedModel; readonly whole: Panel }) {
  const { model, whole } = props;
  const { study } = model;
  const { now, before, undoable } = modelCase.value;
  const whose = whoseOf(model, 0);
  const advice = adviseCase(whole, now);
  const then = before && adviseCase(whole, before);
  const previous = then?.ok ? then.value.agree : undefined;
  return (
    <>
      {advice.ok ? (
        <Outcome study={study} simulated={whose.simulated} advice={advice.value} previous={previous} />
      ) : (
        <Refusal study={study} criteria={advice.problem.criteria} />
      )}
      <YouSaid whole={whole} />
      <div class="case-columns">
        <CaseChoices
          study={study}
          now={now}
          undoable={undoable.length > 0}
          starts={startsFrom(model, whole)}
          onCase={changeCase}
          onStart={startCase}
          onUndo={undoChange}
        />
        {advice.ok && (
          <div>
            <SharesFigure study={study} whose={whose} advice={advice.value} previous={previous} />
            <PartsFigure panel={facing(whole, now)} whose={whose} advice={advice.value} />
          </div>
        )}
        {advice.ok && <Strip study={study} agree={advice.value.agree} previous={previous} />}
      </div>
      {advice.ok && (
        <Changes
          study={study}
          advice={advice.value}
          onLevel={(criterion, level) => changeCase(withLevel(now, 0, criterion, level))}
        />
      )}
      {model.fits.length > 1 && <GroupsFigure model={model} judged={now} />}
    </>
  );
}

/** The example cases, and where there is one profile the most average case. */
function startsFrom(model: PublishedModel, whole: Panel): Start<Case>[] {
  const examples = startsOf(model);
  if (model.study.answer.kind === 'choice') return examples;
  return [...examples, { name: caseTexts().average, profile: [averageProfile(whole)] }];
}
