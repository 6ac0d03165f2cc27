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

const mostSeed = 999_999;

/** What can be set of a model that differs between people, folded away. */
export function Settings({ kind, subject }: { readonly kind: ModelKind; readonly subject: Subject }) {
  const text = modelsTexts();
  if (kind === 'strictness' && !hasScale(subject)) return null;
  return (
    <div class="screen-only">
      <Details summary={text.settings}>
        <div class="model-settings">
          <p class="subtle">{text.settingsHelp}</p>
          {kind === 'strictness' && <ScaleUse />}
          {kind === 'weights' && <WeightSettings subject={subject} />}
          {kind === 'classes' && <ClassSettings />}
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
  const { form, correlated, draws, count } = settings.value;
  const single = singleWeights(subject).length;
  const correlation = useId();
  const number = useId();
  return (
    <>
      {single > 0 && (
        <Select
          label={text.form}
          help={text.formHelp}
          options={spreadForms}
          names={text.forms}
          value={form}
          onChange={(chosen) => changeSettings({ form: chosen })}
        />
      )}
      {single > 1 && (
        <Checkbox
          id={correlation}
          label={text.correlated}
          checked={correlated}
          onChange={(checked) => changeSettings({ correlated: checked })}
        />
      )}
      <Select
        label={text.draws}
        help={text.drawsHelp}
        options={drawKinds}
        names={text.drawKinds}
        value={draws}
        onChange={(chosen) => changeSettings({ draws: chosen })}
      />
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
      <Seed />
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

function Select<T extends string>(props: {
  readonly label: string;
  readonly help: string;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}) {
  const id = useId();
  return (
    <div>
      <label class="label" for={id}>
        {props.label}
      </label>
      <p id={`${id}-help`} class="help">
        {props.help}
      </p>
      <select
        id={id}
        value={props.value}
        aria-describedby={`${id}-help`}
        // The values are the options.
        onChange={(event) => props.onChange(event.currentTarget.value as T)}
      >
        {props.options.map((option) => (
          <option key={option} value={option}>
            {props.names[option]}
          </option>
        ))}
      </select>
    </div>
  );
}
