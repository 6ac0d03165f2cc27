import { type Case, swapped, withLevel } from '../advice/case.ts';
import type { PanelStudy } from '../advice/panel.ts';
import { ChoiceOffer } from './ChoiceOffer.tsx';
import { Choices, type Start, StartWith } from './Choices.tsx';

/** The case as it is, to be changed: a profile, or in a choice all on offer side by side. */
export function CaseChoices(props: {
  readonly study: PanelStudy;
  readonly now: Case;
  readonly undoable: boolean;
  readonly starts: readonly Start<Case>[];
  readonly onCase: (now: Case) => void;
  /** Called with a case to start from. */
  readonly onStart: (now: Case) => void;
  readonly onUndo: () => void;
}) {
  const { study, now, undoable, onCase, onUndo } = props;
  const [profile, ...others] = now;
  const start = <StartWith starts={props.starts} onTake={props.onStart} />;
  if (others.length > 0) {
    return (
      <ChoiceOffer
        {...{ study, undoable, onUndo }}
        offered={now}
        onLevel={(which, criterion, level) => onCase(withLevel(now, which, criterion, level))}
        onSwap={(which) => onCase(swapped(now, which))}
      >
        {start}
      </ChoiceOffer>
    );
  }
  return (
    <Choices
      {...{ study, undoable, onUndo, profile }}
      onLevel={(criterion, level) => onCase(withLevel(now, 0, criterion, level))}
    >
      {start}
    </Choices>
  );
}
