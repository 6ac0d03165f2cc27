import type { FittedModel } from '../../results/fitted-model.ts';

/** The seeds of those models in which something is drawn. */
export function drawnSeeds(models: readonly FittedModel[]): number[] {
  return models.flatMap(({ kind, settings }) =>
    kind === 'weights' || kind === 'classes' ? [settings.seed] : [],
  );
}
