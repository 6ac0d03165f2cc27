import { modelsTexts } from '../../i18n/models.ts';
import type { FittedModel } from '../../results/fitted-model.ts';

/** What a fitted model is called, with what sets it apart from others of its kind. */
export function modelName({ kind, settings }: FittedModel): string {
  const text = modelsTexts();
  if (kind === 'classes') return text.classesName(settings.classes);
  const { scaleUse, form, correlated } = settings;
  const variants =
    kind === 'strictness'
      ? [scaleUse && text.variants.scale]
      : kind === 'weights'
        ? [form !== 'normal' && text.variants[form], correlated && text.variants.correlated]
        : [];
  const said = variants.filter((variant) => variant !== false);
  return said.length > 0 ? text.variant(text.names[kind], said.join(', ')) : text.names[kind];
}

const second = 1000;
const minute = 60 * second;

/** A duration that is only roughly known, in round numbers: "20 seconden". */
export function durationText(ms: number): string {
  const text = modelsTexts();
  if (ms <= 1.5 * second) return text.underASecond;
  if (ms < 10 * second) return text.seconds(Math.round(ms / second));
  if (ms < 50 * second) return text.seconds(5 * Math.round(ms / second / 5));
  if (ms < 50 * minute) return text.minutes(Math.round(ms / minute));
  return text.hours(Math.max(1, Math.round(ms / minute / 60)));
}
