import type { FittedModel } from '../results/fitted-model.ts';
import { loadModels, saveModels } from '../storage/studio.ts';
import { contentHash } from './content-hash.ts';

/** Where the models fitted of some answers are kept for the next time these are opened. */
export type KeptModels = {
  readonly load: () => Promise<readonly FittedModel[]>;
  readonly save: (models: readonly FittedModel[]) => Promise<void>;
};

/**
 * Keeps models on this device.
 *
 * @param key - the same for the same answers only
 */
export function keptModels(key: string): KeptModels {
  const hash = import('../compute/browser.ts').then(
    ({ engineScript }) => contentHash(['models', key, engineScript]),
    // Without an engine nothing is fitted either, which the page tells when it is asked for.
    () => undefined,
  );
  return {
    load: async () => {
      const place = await hash;
      const found = place === undefined ? undefined : await loadModels(place);
      return found?.ok ? (found.value ?? []) : [];
    },
    // Where it fails, the models are simply fitted again next time.
    save: async (models) => {
      const place = await hash;
      if (place !== undefined) await saveModels(place, models);
    },
  };
}
