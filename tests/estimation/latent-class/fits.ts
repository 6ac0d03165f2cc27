import { type LatentClassFit, latentClass } from '../../../src/estimation/latent-class/latent-class.ts';
import type { LatentClassModel } from '../../../src/estimation/latent-class/model.ts';
import type { Dataset } from '../../../src/response/dataset.ts';
import { makeKernel } from '../fitting.ts';
import { modelOf } from '../two-classes.ts';

export function fitted(data: Dataset, changes: Partial<LatentClassModel> = {}) {
  return latentClass(data, modelOf(changes), makeKernel, () => undefined);
}

export function fitOf(data: Dataset, changes: Partial<LatentClassModel> = {}): LatentClassFit {
  const outcome = fitted(data, changes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

export function estimate(fit: LatentClassFit, name: string): number {
  const at = fit.names.indexOf(name);
  if (at < 0) throw new Error(`no parameter: ${name}`);
  return fit.estimate[at]!;
}

export function errorOf(fit: LatentClassFit, name: string): number {
  const at = fit.names.indexOf(name);
  return Math.sqrt(fit.covariance.classic[at * fit.names.length + at]!);
}
