import { useId } from 'preact/hooks';
import { modelsTexts } from '../../i18n/models.ts';
import {
  drawKinds,
  hasScale,
  type ModelKind,
  type Subject,
  singleWeights,
  spreadForms,
} from '../../results/model-choice.ts';
import { changeSettings, settings } from '../../state/models.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Details } from '../../ui/Details.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { MembershipSettings } from './MembershipSettings.tsx';
import type { Wording } from './wording.ts';

const mostSeed = 999_999;

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

function WeightSettings({ subject }: { readonly subject: Subject }) {
  const text = modelsTexts();
  const { correlated } = settings.value;
  const single = singleWeights(subject).length;
  const correlation = useId();
  return (
    <>
      {single > 0 && <Form />}
      {single > 1 && (
        <Checkbox
          id={correlation}
          label={text.correlated}
          checked={correlated}
          onChange={(checked) => changeSettings({ correlated: checked })}
        />
      )}
      <Draws />
      <Seed />
    </>
  );
}

/** How weights are spread over people. */
function Form() {
  const text = modelsTexts();
  return (
    <div>
      <Select
        id={useId()}
        label={text.form}
        help={text.formHelp}
        options={spreadForms.map((value) => ({ value, label: text.forms[value] }))}
        value={settings.value.form}
        onChange={(form) => changeSettings({ form })}
      />
    </div>
  );
}

/** The points at which what differs between people is integrated over: which, and how many. */
function Draws() {
  const text = modelsTexts();
  const { draws, count } = settings.value;
  const [kind, number] = [useId(), useId()];
  return (
    <>
      <div>
        <Select
          id={kind}
          label={text.draws}
          help={text.drawsHelp}
          options={drawKinds.map((value) => ({ value, label: text.drawKinds[value] }))}
          value={draws}
          onChange={(chosen) => changeSettings({ draws: chosen })}
        />
      </div>
      {draws !== 'adaptive' && (
        <NumberField
          id={number}
          label={text.count}
          value={count}
          least={64}
          most={16_384}
          onChange={(chosen) => changeSettings({ count: chosen })}
        />
      )}
    </>
  );
}

function ClassSettings() {
  const text = modelsTexts();
  const { classes, starts } = settings.value;
  const [number, startsId] = [useId(), useId()];
  return (
    <>
      <NumberField
        id={number}
        label={text.classCount}
        value={classes}
        least={2}
        most={6}
        onChange={(chosen) => changeSettings({ classes: chosen })}
      />
      <NumberField
        id={startsId}
        label={text.starts}
        help={text.startsHelp}
        value={starts}
        least={1}
        most={200}
        onChange={(chosen) => changeSettings({ starts: chosen })}
      />
      <Seed />
    </>
  );
}

function Seed() {
  const text = modelsTexts();
  return (
    <NumberField
      id={useId()}
      label={text.seed}
      help={text.seedHelp}
      value={settings.value.seed}
      least={0}
      most={mostSeed}
      onChange={(seed) => changeSettings({ seed })}
    />
  );
}
