import { useEffect } from 'preact/hooks';
import { makeScenarioTexts } from '../../i18n/make-scenarios.ts';
import { designSearch } from '../../state/design.ts';
import type { Study } from '../../study/study.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { DesignDiagnosis } from '../../views/DesignDiagnosis.tsx';
import { HowMany } from '../../views/HowMany.tsx';
import { CheckDesign } from './CheckDesign.tsx';
import { BringDesign, SaveDesign } from './DesignFile.tsx';
import { Directions } from './Directions.tsx';
import { Expected } from './Expected.tsx';
import { Extras } from './Extras.tsx';
import { Interactions } from './Interactions.tsx';
import { MakeScenarios } from './MakeScenarios.tsx';
import { Prohibited } from './Prohibited.tsx';
import { ScenarioTable } from './ScenarioTable.tsx';

/** The scenarios: what may not meet in one, making them at one click, and what they can show. */
export function ScenariosStep({ study }: { readonly study: Study }) {
  const text = makeScenarioTexts();
  useEffect(() => designSearch.leave, []);
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
      <MakeScenarios study={study} />
      {study.design.scenarios.length > 0 && (
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
