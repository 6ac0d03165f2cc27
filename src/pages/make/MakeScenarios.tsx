import { useState } from 'preact/hooks';
import { type Division as Divided, divides, divisionOf } from '../../design/blocks.ts';
import { suggestedScenarios } from '../../design/suggest.ts';
import { formatNumber } from '../../i18n/format.ts';
import { makeScenarioTexts } from '../../i18n/make-scenarios.ts';
import { designRun, makeScenarios } from '../../state/design.ts';
import { leaveDesignFile } from '../../state/design-file.ts';
import { replacing } from '../../state/strike.ts';
import { limits, type Study } from '../../study/study.ts';
import { Button } from '../../ui/Button.tsx';
import { focusInvalid } from '../../ui/focusInvalid.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { DesignRun } from './DesignRun.tsx';
import { Division } from './Division.tsx';

type Parts = Pick<Divided, 'blocks' | 'anchors'>;

/** How many scenarios there are to be and who gets which, and the button that has them searched. */
export function MakeScenarios({ study }: { readonly study: Study }) {
  const text = makeScenarioTexts();
  const { scenarios } = study.design;
  const suggested = suggestedScenarios(study);
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const count = chosen ?? (scenarios.length > 0 ? scenarios.length : suggested);
  const [seconds, setSeconds] = useState(5);
  const [parts, setParts] = useState<Parts | undefined>(undefined);
  const division = { ...divisionOf(study.design), ...parts, scenarios: count };
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
        help={text.countHelp(formatNumber(suggested))}
        value={count}
        least={2}
        most={limits.scenarios}
        onChange={setChosen}
      />
      <Division division={division} onChange={setParts} />
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
      <Button
        id="make-scenarios"
        kind={scenarios.length === 0 ? 'primary' : 'secondary'}
        type="submit"
        disabled={designRun.value.kind === 'running' || replacing.value.kind === 'running'}
      >
        {scenarios.length === 0 ? text.make : text.again}
      </Button>
    </form>
  );
}
