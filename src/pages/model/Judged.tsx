import { advise } from '../../advice/advise.ts';
import { averageProfile } from '../../advice/average.ts';
import type { Panel } from '../../advice/panel.ts';
import type { PublishedModel } from '../../advice/published.ts';
import { caseTexts } from '../../i18n/case.ts';
import { changeLevel, modelCase, startCase, undoLevel } from '../../state/model.ts';
import { Changes } from '../../views/Changes.tsx';
import { Choices, StartWith } from '../../views/Choices.tsx';
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
  const { profile, before, undoable } = modelCase.value;
  const whose = whoseOf(model, 0);
  const now = advise(whole, profile);
  const then = before && advise(whole, before);
  const previous = then?.ok ? then.value.agree : undefined;
  const starts = [...startsOf(model), { name: caseTexts().average, profile: averageProfile(whole) }];
  return (
    <>
      {now.ok ? (
        <Outcome study={study} simulated={whose.simulated} advice={now.value} previous={previous} />
      ) : (
        <Refusal study={study} criteria={now.problem.criteria} />
      )}
      <YouSaid whole={whole} />
      <div class="case-columns">
        <Choices
          study={study}
          profile={profile}
          undoable={undoable.length > 0}
          onLevel={changeLevel}
          onUndo={undoLevel}
        >
          <StartWith starts={starts} onTake={startCase} />
        </Choices>
        {now.ok && (
          <div>
            <SharesFigure study={study} whose={whose} advice={now.value} previous={previous} />
            <PartsFigure panel={whole} whose={whose} advice={now.value} />
          </div>
        )}
        {now.ok && <Strip study={study} agree={now.value.agree} previous={previous} />}
      </div>
      {now.ok && <Changes study={study} advice={now.value} onLevel={changeLevel} />}
      {model.fits.length > 1 && <GroupsFigure model={model} profile={profile} />}
    </>
  );
}
