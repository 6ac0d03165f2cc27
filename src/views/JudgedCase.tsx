import type { ComponentChildren } from 'preact';
import { averageProfile } from '../advice/average.ts';
import { adviseCase, type Case, facing, withLevel } from '../advice/case.ts';
import type { Panel } from '../advice/panel.ts';
import { caseTexts } from '../i18n/case.ts';
import { CaseChoices } from './CaseChoices.tsx';
import { Changes } from './Changes.tsx';
import type { Start } from './Choices.tsx';
import { Outcome } from './Outcome.tsx';
import { PartsFigure } from './PartsFigure.tsx';
import { Refusal } from './Refusal.tsx';
import { type Counted, SharesFigure } from './SharesFigure.tsx';
import { Strip } from './Strip.tsx';
import type { Whose } from './whose.ts';

/** The outcome first, then the case to be changed beside what the outcome is made of. */
export function JudgedCase(props: {
  readonly panel: Panel;
  readonly whose: Whose;
  readonly now: Case;
  /** What the case was until the last change. */
  readonly before: Case | undefined;
  readonly undoable: boolean;
  /** Cases to start from, beside the most average one. */
  readonly starts: readonly Start<Case>[];
  /** What was really answered to a scenario of the study. */
  readonly counted?: (scenario: number) => Counted;
  readonly onCase: (now: Case) => void;
  /** Called with a case to start from. */
  readonly onStart: (now: Case) => void;
  readonly onUndo: () => void;
  /** Stands under the outcome. */
  readonly children?: ComponentChildren;
}) {
  const { panel, whose, now, before, undoable, onCase, onStart, onUndo } = props;
  const { study } = panel;
  const advice = adviseCase(panel, now);
  const then = before && adviseCase(panel, before);
  const previous = then?.ok ? then.value.agree : undefined;
  const scenario = advice.ok ? advice.value.scenario : undefined;
  return (
    <>
      {advice.ok ? (
        <Outcome study={study} simulated={whose.simulated} advice={advice.value} previous={previous} />
      ) : (
        <Refusal study={study} criteria={advice.problem.criteria} />
      )}
      {props.children}
      <div class="case-columns">
        <CaseChoices
          {...{ study, now, undoable, onCase, onStart, onUndo }}
          starts={starts(panel, props.starts)}
        />
        {advice.ok && (
          <div>
            <SharesFigure
              study={study}
              whose={whose}
              advice={advice.value}
              previous={previous}
              counted={scenario === undefined ? undefined : props.counted?.(scenario)}
            />
            <PartsFigure panel={facing(panel, now)} whose={whose} advice={advice.value} />
          </div>
        )}
        {advice.ok && <Strip study={study} agree={advice.value.agree} previous={previous} />}
      </div>
      {advice.ok && (
        <Changes
          study={study}
          advice={advice.value}
          onLevel={(criterion, level) => onCase(withLevel(now, 0, criterion, level))}
        />
      )}
    </>
  );
}

/** The named cases, and where there is one profile the most average case. */
function starts(panel: Panel, named: readonly Start<Case>[]): readonly Start<Case>[] {
  if (panel.study.answer.kind === 'choice') return named;
  return [...named, { name: caseTexts().average, profile: [averageProfile(panel)] }];
}
