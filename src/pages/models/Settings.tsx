import { useId } from 'preact/hooks';
import { modelsTexts } from '../../i18n/models.ts';
import { hasScale, type ModelKind, type Subject } from '../../results/model-choice.ts';
import { changeSettings, settings } from '../../state/models.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Details } from '../../ui/Details.tsx';
import { ClassSettings } from './ClassSettings.tsx';
import { MembershipSettings } from './MembershipSettings.tsx';
import { WeightSettings } from './WeightSettings.tsx';
import type { Wording } from './wording.ts';

type SettingsProps = {
  readonly kind: ModelKind;
  readonly subject: Subject;
  readonly wording: Pick<Wording, 'question'>;
};

/** What can be set of a model that differs between people, folded away. */
export function Settings({ kind, subject, wording }: SettingsProps) {
  const text = modelsTexts();
  if (kind === 'strictness' && !hasScale(subject)) return null;
  return (
    <div class="screen-only">
      <Details summary={text.settings}>
        <div class="model-settings">
          <p class="subtle">{text.settingsHelp}</p>
          {kind === 'strictness' && <ScaleUse />}
          {kind === 'weights' && <WeightSettings subject={subject} />}
          {kind === 'classes' && (
            <>
              <ClassSettings />
              <MembershipSettings members={subject.members ?? []} wording={wording} />
            </>
          )}
        </div>
      </Details>
    </div>
  );
}

function ScaleUse() {
  return (
    <Checkbox
      id={useId()}
      label={modelsTexts().scaleUse}
      checked={settings.value.scaleUse}
      onChange={(scaleUse) => changeSettings({ scaleUse })}
    />
  );
}
