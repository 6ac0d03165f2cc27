import { useEffect, useState } from 'preact/hooks';
import { type Division as Divided, divides, divisionOf } from '../../design/blocks.ts';
import { suggestedScenarios } from '../../design/suggest.ts';
import { formatNumber } from '../../i18n/format.ts';
import { makeScenarioTexts } from '../../i18n/make-scenarios.ts';
import { designRun, leaveDesign, makeScenarios } from '../../state/design.ts';
import { leaveDesignFile } from '../../state/design-file.ts';
import { replacing } from '../../state/strike.ts';
import { limits, type Study } from '../../study/study.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { focusInvalid } from '../../ui/focusInvalid.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { DesignDiagnosis } from '../../views/DesignDiagnosis.tsx';
import { HowMany } from '../../views/HowMany.tsx';
import { CheckDesign } from './CheckDesign.tsx';
import { BringDesign, SaveDesign } from './DesignFile.tsx';
import { DesignRun } from './DesignRun.tsx';
import { Directions } from './Directions.tsx';
import { Division } from './Division.tsx';
import { Expected } from './Expected.tsx';
import { Extras } from './Extras.tsx';
import { Interactions } from './Interactions.tsx';
import { Prohibited } from './Prohibited.tsx';
import { ScenarioTable } from './ScenarioTable.tsx';

type Parts = Pick<Divided, 'blocks' | 'anchors'>;

/** The scenarios: what may not meet in one, making them at one click, and what they can show. */
export function ScenariosStep({ study }: { readonly study: Study }) {
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
  useEffect(() => leaveDesign, []);
  if (!canDiffer(study)) return <CriteriaFirst study={study} />;
  return (
    <>
      <p>{text.lead}</p>
      <div class="make-terms">
        <Prohibited study={study} />
        {study.answer.kind === 'choice' && <Directions study={study} />}
        <Interactions study={study} />
        <Expected study={study} />
        <BringDesign study={study} />
      </div>
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
      {scenarios.length > 0 && (
        <div class="make-made">
          <DesignDiagnosis study={study} />
          <HowMany study={study} check={(spread) => <CheckDesign study={study} spread={spread} />} />
          <Extras study={study} />
          <ScenarioTable study={study} />
          <SaveDesign study={study} />
        </div>
      )}
    </>
  );
}

/** Whether there is something to weigh up: two criteria, with two levels each. */
function canDiffer({ criteria }: Study): boolean {
  return criteria.length > 1 && criteria.every(({ levels }) => levels.length > 1);
}

function CriteriaFirst({ study }: { readonly study: Study }) {
  const text = makeScenarioTexts();
  const { sentence, next } = text.tooFewCriteria;
  return (
    <>
      <p>{text.lead}</p>
      <p>
        {sentence} {next}
      </p>
      <ButtonLink kind="primary" href={`#/study/${study.id}/make/criteria`}>
        {text.toCriteria}
      </ButtonLink>
    </>
  );
}
