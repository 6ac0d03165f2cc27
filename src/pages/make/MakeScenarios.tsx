import { useState } from 'preact/hooks';
import { sufficientScenarios, suggestedScenarios } from '../../design/suggest.ts';
import { formatNumber } from '../../i18n/format.ts';
import { makeScenarioTexts } from '../../i18n/make-scenarios.ts';
import { makeScenarios } from '../../state/design.ts';
import { leaveDesignFile } from '../../state/design-file.ts';
import { isSearching } from '../../state/searches.ts';
import { type Division as Divided, divides, divisionOf } from '../../study/division.ts';
import { limits, type Study } from '../../study/study.ts';
import { focusInvalid } from '../../ui/focusInvalid.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { DesignRun } from './DesignRun.tsx';
import { Division } from './Division.tsx';

/** How many scenarios there are to be and who gets which, and the button that has them searched. */
export function MakeScenarios({ study }: { readonly study: Study }) {
  const text = makeScenarioTexts();
  const made = divisionOf(study.design);
  const [seconds, setSeconds] = useState(5);
  const [division, ask] = useWish(made, suggestedScenarios(study));
  const make = () => {
    if (!divides(division)) return;
    leaveDesignFile();
    void makeScenarios(study, { ...division, seconds });
  };
  const submit = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    if (!focusInvalid(event.currentTarget)) make();
  };
  return (
    <form class="make-run" noValidate onSubmit={submit}>
      <NumberField
        id="scenario-count"
        label={text.count}
        help={countHelp(study)}
        value={division.scenarios}
        least={2}
        most={limits.scenarios}
        onChange={(scenarios) => ask({ scenarios })}
      />
      <Division division={division} onChange={ask} />
      <NumberField
        id="scenario-seconds"
        label={text.mostSeconds}
        help={text.mostSecondsHelp}
        value={seconds}
        least={1}
        most={600}
        onChange={setSeconds}
      />
      <DesignRun study={study} onAgain={make} />
      <WaitingButton
        id="make-scenarios"
        kind={made.scenarios === 0 ? 'primary' : 'secondary'}
        type="submit"
        reason={isSearching.value ? text.busy : undefined}
      >
        {made.scenarios === 0 ? text.make : text.again}
      </WaitingButton>
    </form>
  );
}

function countHelp(study: Study): string {
  const text = makeScenarioTexts();
  const suggested = suggestedScenarios(study);
  const enough = sufficientScenarios(study);
  return enough < suggested
    ? text.enoughHelp(formatNumber(enough), formatNumber(suggested))
    : text.countHelp(formatNumber(suggested));
}

/** What was asked for, as long as the study's own scenarios are divided as they were then. */
type Wish = { readonly of: Divided; readonly asked: Partial<Divided> };

/** The division made or suggested with what was asked for instead, and what asks for more. */
function useWish(made: Divided, suggested: number) {
  const [wish, setWish] = useState<Wish>({ of: made, asked: {} });
  // A design that was brought in, or taken back, is what there is to go on from.
  const asked = isSame(wish.of, made) ? wish.asked : {};
  const division = { ...made, scenarios: made.scenarios || suggested, ...asked };
  const ask = (more: Partial<Divided>) => setWish({ of: made, asked: { ...asked, ...more } });
  return [division, ask] as const;
}

function isSame(one: Divided, other: Divided): boolean {
  return one.scenarios === other.scenarios && one.blocks === other.blocks && one.anchors === other.anchors;
}
