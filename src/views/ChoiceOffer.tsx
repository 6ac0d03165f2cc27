import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PanelStudy } from '../advice/panel.ts';
import { caseTexts } from '../i18n/case.ts';
import { caseChoiceTexts } from '../i18n/case-choice.ts';
import { profileName } from '../i18n/profiles.ts';
import { localised } from '../i18n/texts.ts';
import type { Profile } from '../study/study.ts';
import { Button } from '../ui/Button.tsx';

type Offer = {
  readonly study: PanelStudy;
  /** The case, and what it is against. */
  readonly offered: readonly [Profile, Profile];
  /** `which`: 0 for the case, 1 for what it is against. */
  readonly onLevel: (which: 0 | 1, criterion: number, level: number) => void;
};

/** The case and the profile it is against, side by side, a level for each criterion of both, and a way back. */
export function ChoiceOffer(
  props: Offer & {
    readonly undoable: boolean;
    readonly onSwap: () => void;
    readonly onUndo: () => void;
    readonly children: ComponentChildren;
  },
) {
  const text = caseChoiceTexts();
  const heading = useId();
  return (
    <section class="case-choices" aria-labelledby={heading}>
      <h2 id={heading}>{text.offer}</h2>
      {props.children}
      <Levels {...props} />
      <div class="actions">
        <Button onClick={props.onSwap}>{text.swap}</Button>
        <Button disabled={!props.undoable} onClick={props.onUndo}>
          {caseTexts().undo}
        </Button>
      </div>
    </section>
  );
}

/** A row a criterion. */
function Levels({ study, offered, onLevel }: Offer) {
  const text = caseChoiceTexts();
  return (
    <div class="case-offer">
      <div class="case-offer-row" aria-hidden="true">
        <span />
        {offered.map((_, j) => (
          <strong key={profileName(j)}>{profileName(j)}</strong>
        ))}
      </div>
      {study.criteria.map((criterion, c) => (
        <div key={criterion.id} class="case-offer-row">
          <span>{localised(criterion.short)}</span>
          {offered.map((profile, j) => (
            <LevelSelect
              key={profileName(j)}
              label={text.levelOf(localised(criterion.short), profileName(j))}
              levels={criterion.levels.map(({ name }) => localised(name))}
              level={profile[c]!}
              onLevel={(level) => onLevel(j === 0 ? 0 : 1, c, level)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function LevelSelect(props: {
  readonly label: string;
  readonly levels: readonly string[];
  readonly level: number;
  readonly onLevel: (level: number) => void;
}) {
  return (
    <>
      <select
        class="screen-only"
        aria-label={props.label}
        value={`${props.level}`}
        onChange={(event) => props.onLevel(Number(event.currentTarget.value))}
      >
        {props.levels.map((name, l) => (
          <option key={name} value={l}>
            {name}
          </option>
        ))}
      </select>
      <span class="case-level">{props.levels[props.level]}</span>
    </>
  );
}
