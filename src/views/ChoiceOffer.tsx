import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PanelStudy } from '../advice/panel.ts';
import { caseTexts } from '../i18n/case.ts';
import { caseChoiceTexts } from '../i18n/case-choice.ts';
import { profileName } from '../i18n/profiles.ts';
import { localised } from '../i18n/texts.ts';
import type { Profile } from '../study/study.ts';
import { Button } from '../ui/Button.tsx';
import { otherNames } from './words.ts';

type Offer = {
  readonly study: PanelStudy;
  /** The case, and the others on offer. */
  readonly offered: readonly Profile[];
  /** `which`: 0 for the case, from 1 for the others. */
  readonly onLevel: (which: number, criterion: number, level: number) => void;
};

/** The case and the others on offer, side by side, a level for each criterion of each, and a way back. */
export function ChoiceOffer(
  props: Offer & {
    readonly undoable: boolean;
    /** The case changes places with another. */
    readonly onSwap: (which: number) => void;
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
        {otherNames(props.study).map((name, j) => (
          <Button key={name} onClick={() => props.onSwap(j + 1)}>
            {text.swap(name)}
          </Button>
        ))}
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
    <div class={offered.length > 2 ? 'case-offer case-offer-many' : 'case-offer'}>
      <div class="case-offer-row case-offer-heads" aria-hidden="true">
        <span />
        {offered.map((_, j) => (
          <strong key={profileName(j)}>{profileName(j)}</strong>
        ))}
      </div>
      {study.criteria.map((criterion, c) => (
        <div key={criterion.id} class="case-offer-row">
          <span>{localised(criterion.short)}</span>
          {offered.map((profile, j) => (
            <span key={profileName(j)} class="case-offer-level">
              <span class="case-offer-name" aria-hidden="true">
                {profileName(j)}
              </span>
              <LevelSelect
                label={text.levelOf(localised(criterion.short), profileName(j))}
                levels={criterion.levels.map(({ name }) => localised(name))}
                level={profile[c]!}
                onLevel={(level) => onLevel(j, c, level)}
              />
            </span>
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
