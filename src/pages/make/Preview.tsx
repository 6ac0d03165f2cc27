import { useState } from 'preact/hooks';
import { formatNumber } from '../../i18n/format.ts';
import { makePreviewTexts } from '../../i18n/make-preview.ts';
import { localised } from '../../i18n/texts.ts';
import { categories, type Profile, profileCount, type Study } from '../../study/study.ts';
import { Button } from '../../ui/Button.tsx';
import { ScenarioProfiles } from '../../ui/ScenarioProfiles.tsx';

/** One scenario as it now is, as wide as a phone. */
export function Preview({ study }: { readonly study: Study }) {
  const text = makePreviewTexts();
  const [at, setAt] = useState(0);
  const { criteria, design } = study;
  const of = design.scenarios.length;
  const place = Math.min(at, Math.max(0, of - 1));
  const drawable = criteria.filter(({ levels }) => levels.length > 0);
  const scenario = design.scenarios[place] ?? firstLevels(study, drawable.length);
  if (drawable.length === 0) return <p class="subtle">{text.empty}</p>;
  return (
    <div class="preview">
      <p class="subtle small">
        {of === 0 ? text.example : text.scenario(formatNumber(place + 1), formatNumber(of))}
      </p>
      <div class="judging">
        {localised(study.lead) && <p>{localised(study.lead)}</p>}
        <ScenarioProfiles
          criteria={drawable.map((criterion, c) => ({ ...criterion, name: named(criterion.name, c) }))}
          scenario={scenario}
          order={drawable.map((_, c) => c)}
          wide={false}
          level="h3"
        />
        <p>
          <strong>{localised(study.statement) || text.unwritten}</strong>
        </p>
        <ul class="preview-answers">
          {answers(study).map((answer, a) => (
            <li key={a}>{localised(answer) || text.unwritten}</li>
          ))}
        </ul>
      </div>
      {of > 1 && <Turn place={place} of={of} onTurn={setAt} />}
    </div>
  );
}

/** To the scenario before and the one after. */
function Turn(props: {
  readonly place: number;
  readonly of: number;
  readonly onTurn: (place: number) => void;
}) {
  const text = makePreviewTexts();
  const { place } = props;
  const last = props.of - 1;
  return (
    <p class="item-actions">
      <Button kind="quiet" aria-disabled={place === 0} onClick={() => props.onTurn(Math.max(0, place - 1))}>
        {text.earlier}
      </Button>
      <Button
        kind="quiet"
        aria-disabled={place === last}
        onClick={() => props.onTurn(Math.min(last, place + 1))}
      >
        {text.later}
      </Button>
    </p>
  );
}

function named(name: Study['title'], c: number) {
  return localised(name) ? name : { nl: `Criterium ${c + 1}`, en: `Criterion ${c + 1}` };
}

/** Profiles of the first levels, the second profile of the second levels and so on. */
function firstLevels({ criteria, answer }: Study, drawn: number): Profile[] {
  const levels = criteria.filter((criterion) => criterion.levels.length > 0).slice(0, drawn);
  return Array.from({ length: profileCount(answer) }, (_, j) =>
    levels.map((criterion) => Math.min(j, criterion.levels.length - 1)),
  );
}

/** As the respondent reads them: yes before no. */
function answers({ answer }: Study) {
  const all = categories(answer);
  return answer.kind === 'yes-no' ? [...all].reverse() : all;
}
