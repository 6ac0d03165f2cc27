import { useId } from 'preact/hooks';
import { outcomesTexts } from '../../i18n/model-outcomes.ts';
import type { FittedModel } from '../../results/fitted-model.ts';
import { Select } from '../../ui/Select.tsx';
import { modelName, nameWithForm } from './names.ts';
import type { Wording } from './wording.ts';

type ShownChoiceProps = {
  /** The best first. */
  readonly models: readonly FittedModel[];
  readonly shown: FittedModel;
  readonly onChoose: (key: string) => void;
  readonly wording: Wording;
};

/** Of which model the figures are that follow; nothing to choose from a single one. */
export function ShownChoice({ models, shown, onChoose, wording }: ShownChoiceProps) {
  const text = outcomesTexts().shown;
  const id = useId();
  const [best] = models;
  if (!best || models.length < 2) return null;
  const name = (model: FittedModel) =>
    model.kind === 'weights' ? nameWithForm(model, wording) : modelName(model, wording);
  return (
    <div class="shown-choice">
      <div class="screen-only">
        <Select
          id={id}
          label={text.label}
          options={models.map((model) => ({ value: model.key, label: name(model) }))}
          value={shown.key}
          onChange={onChoose}
        />
      </div>
      <p role="status">{shown === best ? text.best(name(shown)) : text.other(name(shown), name(best))}</p>
    </div>
  );
}
