import { useId } from 'preact/hooks';
import { modelsTexts } from '../../i18n/models.ts';
import { changeSettings, settings } from '../../state/models.ts';
import { NumberField } from '../../ui/NumberField.tsx';

const mostSeed = 999_999;

/** With which seed random numbers begin. */
export function Seed() {
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
