import { useId, useState } from 'preact/hooks';
import { averageProfile } from '../../advice/average.ts';
import type { Panel } from '../../advice/panel.ts';
import { caseTexts } from '../../i18n/case.ts';
import { localised } from '../../i18n/texts.ts';
import { caseOf, chooseLevel, chooseProfile, undoChange } from '../../state/case.ts';
import { ratedProfiles } from '../../study/study.ts';
import { Button } from '../../ui/Button.tsx';
import { Radios } from '../../ui/Radios.tsx';

/** A level for each criterion, where to start from, and a way back. */
export function Choices({ panel }: { readonly panel: Panel }) {
  const { study } = panel;
  const { profile, undoable } = caseOf(study);
  const text = caseTexts();
  const heading = useId();
  return (
    <section class="case-choices" aria-labelledby={heading}>
      <h2 id={heading}>{text.choices}</h2>
      <StartWith panel={panel} />
      {study.criteria.map((criterion, c) => (
        <Radios
          key={criterion.id}
          legend={localised(criterion.name)}
          options={criterion.levels.map((level, l) => ({ value: `${l}`, label: localised(level.name) }))}
          value={`${profile[c]}`}
          onChange={(level) => chooseLevel(study, c, Number(level))}
        />
      ))}
      <Button disabled={undoable.length === 0} onClick={() => undoChange(study)}>
        {text.undo}
      </Button>
    </section>
  );
}

/** A case to start from. Taken over by a button, since a list changes at every arrow key. */
function StartWith({ panel }: { readonly panel: Panel }) {
  const { study } = panel;
  const [picked, setPicked] = useState('0');
  const text = caseTexts();
  const field = useId();
  const take = () => {
    const scenario = ratedProfiles(study)[Number(picked)];
    chooseProfile(study, picked === 'average' ? averageProfile(panel) : scenario!);
  };
  return (
    <div class="case-start">
      <label class="label" for={field}>
        {text.startWith}
      </label>
      <select id={field} value={picked} onChange={(event) => setPicked(event.currentTarget.value)}>
        {study.design.scenarios.map((_, s) => (
          <option key={s} value={s}>
            {text.scenario(s + 1)}
          </option>
        ))}
        <option value="average">{text.average}</option>
      </select>
      <Button onClick={take}>{text.take}</Button>
    </div>
  );
}
