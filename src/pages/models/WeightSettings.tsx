import { useId } from 'preact/hooks';
import { modelsTexts } from '../../i18n/models.ts';
import { type Subject, singleWeights } from '../../results/model-choice.ts';
import { drawKinds, spreadForms } from '../../results/model-settings.ts';
import { changeSettings, markField, settings } from '../../state/models.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { Seed } from './Seed.tsx';

/** What can be set of a model in which people differ in their weights. */
export function WeightSettings({ subject }: { readonly subject: Subject }) {
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
      <Seed kind="weights" />
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
          onWrong={(isWrong) => markField(number, 'weights', isWrong)}
        />
      )}
    </>
  );
}
