import { formatList } from '../../i18n/format.ts';
import { modelsTexts } from '../../i18n/models.ts';
import { inSentence } from '../../i18n/sentence.ts';
import { unreachable } from '../../lib/unreachable.ts';
import type { FittedModel } from '../../results/fitted-model.ts';
import { type ModelSettings, usualSettings } from '../../results/model-settings.ts';
import type { Wording } from './wording.ts';

/** What a fitted model is called, with all that was set of it otherwise than usual. */
export function modelName(
  model: Pick<FittedModel, 'kind' | 'settings'>,
  wording: Pick<Wording, 'question'>,
): string {
  return named(model, variants(model, wording));
}

/** The same, with how weights are distributed also where that is as usual: for figures of one of several such models. */
export function nameWithForm(
  model: Pick<FittedModel, 'kind' | 'settings'>,
  wording: Pick<Wording, 'question'>,
): string {
  const usual = model.settings.form === 'normal' ? [modelsTexts().variants.normal] : [];
  return named(model, [...usual, ...variants(model, wording)]);
}

function named({ kind, settings }: Pick<FittedModel, 'kind' | 'settings'>, said: readonly string[]): string {
  const text = modelsTexts();
  const name = kind === 'classes' ? text.classesName(settings.classes) : text.names[kind];
  return said.length > 0 ? text.variant(name, said.join(', ')) : name;
}

function variants(
  { kind, settings }: Pick<FittedModel, 'kind' | 'settings'>,
  { question }: Pick<Wording, 'question'>,
): string[] {
  const text = modelsTexts().variants;
  const { scaleUse, form, correlated, membership, starts } = settings;
  switch (kind) {
    case 'alike':
      return [];
    case 'strictness':
      return scaleUse ? [text.scale] : [];
    case 'weights':
      return [
        ...(form === 'normal' ? [] : [text[form]]),
        ...(correlated ? [text.correlated] : []),
        ...drawn(settings),
      ];
    case 'classes':
      return [
        ...(membership.length === 0
          ? []
          : [text.depending(formatList(membership.map(question).map(inSentence)))]),
        ...(starts === usualSettings.starts ? [] : [text.starts(starts)]),
        ...seeded(settings),
      ];
    default:
      return unreachable(kind);
  }
}

function drawn(settings: ModelSettings): string[] {
  const { draws, count } = settings;
  const { variants: text, drawKinds } = modelsTexts();
  const own = draws === usualSettings.draws ? [] : [text.drawn(count, drawKinds[draws])];
  return [...own, ...seeded(settings)];
}

function seeded({ seed }: ModelSettings): string[] {
  return seed === usualSettings.seed ? [] : [modelsTexts().variants.seed(seed)];
}

const second = 1000;
const minute = 60 * second;

/** By so much a fit may take longer than was measured on a machine that has other work to do. */
const longer = 2;

/** A duration that is only roughly known, in round numbers: "ongeveer 20 seconden". */
export function durationText(ms: number): string {
  const text = modelsTexts();
  if (longer * ms <= second) return text.atMostASecond;
  if (ms < 5 * second) return text.aFewSeconds;
  if (ms < 50 * second) return text.seconds(5 * Math.round(ms / second / 5));
  if (ms < 50 * minute) return text.minutes(Math.round(ms / minute));
  return text.hours(Math.max(1, Math.round(ms / minute / 60)));
}
