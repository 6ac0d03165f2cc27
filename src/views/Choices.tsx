import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { PanelStudy } from '../advice/panel.ts';
import { caseTexts } from '../i18n/case.ts';
import { localised } from '../i18n/texts.ts';
import type { Profile } from '../study/study.ts';
import { Button } from '../ui/Button.tsx';
import { Radios } from '../ui/Radios.tsx';

/** Called with the index of a criterion and of the level it gets. */
export type OnLevel = (criterion: number, level: number) => void;

/** A case to start from, by name: one profile, or in a choice what is on offer together. */
export type Start<Case = Profile> = { readonly name: string; readonly profile: Case };

/** A level for each criterion, and a way back. `children` stands above: where to start from. */
export function Choices(props: {
  readonly study: PanelStudy;
  readonly profile: Profile;
  readonly undoable: boolean;
  readonly onLevel: OnLevel;
  readonly onUndo: () => void;
  readonly children: ComponentChildren;
}) {
  const text = caseTexts();
  const heading = useId();
  return (
    <section class="case-choices" aria-labelledby={heading}>
      <h2 id={heading}>{text.choices}</h2>
      {props.children}
      {props.study.criteria.map((criterion, c) => (
        <Radios
          key={criterion.id}
          legend={localised(criterion.name)}
          options={criterion.levels.map((level, l) => ({ value: `${l}`, label: localised(level.name) }))}
          value={`${props.profile[c]}`}
          onChange={(level) => props.onLevel(c, Number(level))}
        />
      ))}
      <Button disabled={!props.undoable} onClick={props.onUndo}>
        {text.undo}
      </Button>
    </section>
  );
}

/** A case to start from. Taken over by a button, since a list changes at every arrow key. */
export function StartWith<Case>(props: {
  readonly starts: readonly Start<Case>[];
  readonly onTake: (profile: Case) => void;
}) {
  const [picked, setPicked] = useState('0');
  const text = caseTexts();
  const field = useId();
  return (
    <div class="case-start">
      <label class="label" for={field}>
        {text.startWith}
      </label>
      <select id={field} value={picked} onChange={(event) => setPicked(event.currentTarget.value)}>
        {props.starts.map(({ name }, s) => (
          <option key={name} value={s}>
            {name}
          </option>
        ))}
      </select>
      <Button onClick={() => props.onTake(props.starts[Number(picked)]!.profile)}>{text.take}</Button>
    </div>
  );
}
