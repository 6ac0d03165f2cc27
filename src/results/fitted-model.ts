import type { Fit } from '../estimation/fit.ts';
import type { LatentClassFit } from '../estimation/latent-class/latent-class.ts';
import type { MixedFit } from '../estimation/mixed/outcome.ts';
import type { ModelSettings } from './model-settings.ts';

/** A model fitted, with what was set of it. */
export type FittedModel = { readonly key: string; readonly settings: ModelSettings } & (
  | { readonly kind: 'alike'; readonly fit: Fit }
  | { readonly kind: 'strictness' | 'weights'; readonly fit: MixedFit }
  | { readonly kind: 'classes'; readonly fit: LatentClassFit }
);
