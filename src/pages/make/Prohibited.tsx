import { useState } from 'preact/hooks';
import { makeScenarioTexts } from '../../i18n/make-scenarios.ts';
import { localised } from '../../i18n/texts.ts';
import { changeStudy } from '../../state/making.ts';
import { allow, prohibit } from '../../study/edit.ts';
import { limits, type Study } from '../../study/study.ts';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';

/** Levels that are never to meet in one profile. */
export function Prohibited({ study }: { readonly study: Study }) {
  const text = makeScenarioTexts();
  return (
    <Details summary={`${text.prohibited} (${study.prohibited.length})`}>
      <p>
        {study.prohibited.length === 0
          ? `${text.prohibitedLead} ${text.prohibitedNone}`
          : text.prohibitedLead}
      </p>
      <ul class="entries">
        {study.prohibited.map((levels, p) => {
          const pair = levels.map((level) => levelName(study, level)).join(' + ');
          return (
            <li key={pair}>
              {pair}{' '}
              <Button
                kind="quiet"
                aria-label={text.allowAgainOf(pair)}
                onClick={() => changeStudy((now) => allow(now, p))}
              >
                {text.allowAgain}
              </Button>
            </li>
          );
        })}
      </ul>
      {study.criteria.length > 1 && <Forbid study={study} />}
    </Details>
  );
}

/** Two levels to choose, and the button that keeps them apart. */
function Forbid({ study }: { readonly study: Study }) {
  const text = makeScenarioTexts();
  const [first, setFirst] = useState('0:0');
  const [second, setSecond] = useState('1:0');
  const same = first.split(':')[0] === second.split(':')[0];
  const full = study.prohibited.length >= limits.prohibited;
  const forbid = () => {
    const levels = [levelAt(study, first), levelAt(study, second)];
    if (!same && levels[0] && levels[1]) changeStudy((now) => prohibit(now, [levels[0]!, levels[1]!]));
  };
  return (
    <>
      <AnyLevel id="forbid-first" label={text.first} study={study} value={first} onChange={setFirst} />
      <AnyLevel id="forbid-second" label={text.second} study={study} value={second} onChange={setSecond} />
      <WaitingButton
        id="forbid"
        reason={same ? text.sameCriterion : full ? text.mostProhibited : undefined}
        onClick={forbid}
      >
        {text.forbid}
      </WaitingButton>
    </>
  );
}

/** One level out of all, under their criteria; its value is "criterion:level" of two indices. */
function AnyLevel(props: {
  readonly id: string;
  readonly label: string;
  readonly study: Study;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { id, label, study, value } = props;
  return (
    <p>
      <label class="label" for={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => props.onChange(event.currentTarget.value)}>
        {study.criteria.map((criterion, c) => (
          <optgroup key={criterion.id} label={localised(criterion.short)}>
            {criterion.levels.map((level, l) => (
              <option key={level.id} value={`${c}:${l}`}>
                {localised(level.name)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}

/** The level that such a value means. */
function levelAt({ criteria }: Study, place: string) {
  const [c, l] = place.split(':').map(Number);
  const criterion = criteria[c!];
  const level = criterion?.levels[l!];
  return criterion && level && { criterion: criterion.id, level: level.id };
}

function levelName({ criteria }: Study, { criterion, level }: Study['prohibited'][number][number]): string {
  const found = criteria.find(({ id }) => id === criterion);
  const name = found?.levels.find(({ id }) => id === level)?.name;
  return found && name ? `“${localised(found.short)}: ${localised(name)}”` : '–';
}
