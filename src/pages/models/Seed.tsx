import { useId } from 'preact/hooks';
import { modelsTexts } from '../../i18n/models.ts';
import type { ModelKind } from '../../results/model-choice.ts';
import { changeSettings, markField, settings } from '../../state/models.ts';
import { NumberField } from '../../ui/NumberField.tsx';

const mostSeed = 999_999;

/** With which seed a model's random numbers begin. */
export function Seed({ kind }: { readonly kind: ModelKind }) {
  const text = modelsTexts();
  const id = useId();
  return (
    <NumberField
      id={id}
      label={text.seed}
      help={text.seedHelp}
      value={settings.value.seed}
      least={0}
      most={mostSeed}
      onChange={(seed) => changeSettings({ seed })}
      onWrong={(isWrong) => markField(id, kind, isWrong)}
    />
  );
}
