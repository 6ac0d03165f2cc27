import { averageProfile } from '../../advice/average.ts';
import { caseTexts } from '../../i18n/case.ts';
import {
  type Case,
  caseOf,
  chooseCase,
  chooseLevel,
  scenarioCases,
  swapProfiles,
  undoChange,
} from '../../state/case.ts';
import { ChoiceOffer } from '../../views/ChoiceOffer.tsx';
import { Choices, type Start, StartWith } from '../../views/Choices.tsx';
import type { Judges } from './judges.ts';

/** The case as it is, to be changed: a profile, or in a choice two side by side. */
export function CaseChoices({ judges }: { readonly judges: Judges }) {
  const { study } = judges.open;
  const { now, undoable } = caseOf(study);
  const [profile, against] = now;
  const common = { study, undoable: undoable.length > 0, onUndo: () => undoChange(study) };
  const start = <StartWith starts={starts(judges)} onTake={(from) => chooseCase(study, from)} />;
  if (against) {
    return (
      <ChoiceOffer
        {...common}
        offered={[profile, against]}
        onLevel={(which, criterion, level) => chooseLevel(study, which, criterion, level)}
        onSwap={() => swapProfiles(study)}
      >
        {start}
      </ChoiceOffer>
    );
  }
  return (
    <Choices
      {...common}
      profile={profile}
      onLevel={(criterion, level) => chooseLevel(study, 0, criterion, level)}
    >
      {start}
    </Choices>
  );
}

/** The study's scenarios, and where there is one profile the most average case. */
function starts({ panel, open }: Judges): Start<Case>[] {
  const text = caseTexts();
  const scenarios = scenarioCases(open.study).map((profile, s) => ({ name: text.scenario(s + 1), profile }));
  if (open.study.answer.kind === 'choice') return scenarios;
  return [...scenarios, { name: text.average, profile: [averageProfile(panel)] }];
}
