import { sufficientScenarios, suggestedScenarios } from '../../design/suggest.ts';
import { formatNumber } from '../../i18n/format.ts';
import { makeScenarioTexts } from '../../i18n/make-scenarios.ts';
import { makeScenarios } from '../../state/design.ts';
import { leaveDesignFile } from '../../state/design-file.ts';
import { type DesignWish, designWish, wishDesign } from '../../state/design-wish.ts';
import { isSearching } from '../../state/searches.ts';
import { divides } from '../../study/division.ts';
import { limits, type Study } from '../../study/study.ts';
import { focusInvalid } from '../../ui/focusInvalid.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { DesignRun } from './DesignRun.tsx';
import { Division } from './Division.tsx';

/** How many scenarios there are to be and who gets which, and the button that has them searched. */
export function MakeScenarios({ study }: { readonly study: Study }) {
  const text = makeScenarioTexts();
  const enough = sufficientScenarios(study);
  const suggested = suggestedScenarios(study, enough);
  const wish = designWish(study, suggested);
  const ask = (other: Partial<DesignWish>) => wishDesign(study, other);
  const isFirst = study.design.scenarios.length === 0;
  const make = () => {
    if (!divides(wish)) return;
    leaveDesignFile();
    void makeScenarios(study, wish);
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
        help={countHelp(enough, suggested)}
        value={wish.scenarios}
        least={2}
        most={limits.scenarios}
        onChange={(scenarios) => ask({ scenarios })}
      />
      <Division division={wish} onChange={ask} />
      <NumberField
        id="scenario-seconds"
        label={text.mostSeconds}
        help={text.mostSecondsHelp}
        value={wish.seconds}
        least={1}
        most={600}
        onChange={(seconds) => ask({ seconds })}
      />
      <DesignRun study={study} onAgain={make} />
      <WaitingButton
        id="make-scenarios"
        kind={isFirst ? 'primary' : 'secondary'}
        type="submit"
        reason={isSearching.value ? text.busy : undefined}
      >
        {isFirst ? text.make : text.again}
      </WaitingButton>
    </form>
  );
}

function countHelp(enough: number, suggested: number): string {
  const text = makeScenarioTexts();
  return enough < suggested
    ? text.enoughHelp(formatNumber(enough), formatNumber(suggested))
    : text.countHelp(formatNumber(suggested));
}
