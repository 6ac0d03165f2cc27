import type { LatentClassFit } from '../estimation/latent-class/latent-class.ts';
import type { Dataset } from '../response/dataset.ts';
import type { PersonRow } from './person-rows.ts';

/** Each respondent's chances of the classes, and the mean and spread of the class weights by those chances. */
export function classPeople(
  { memberships, classes, estimate }: Pick<LatentClassFit, 'memberships' | 'classes' | 'estimate'>,
  { names, people }: Dataset,
): PersonRow[] {
  const Q = classes.length;
  return Array.from({ length: memberships.length / Q }, (_, n) => {
    const chances = [...memberships.subarray(n * Q, (n + 1) * Q)];
    const average = (of: (q: number) => number) =>
      chances.reduce((sum, chance, q) => sum + chance * of(q), 0);
    const weight = (q: number, k: number) => estimate[classes[q]!.coefficients[k]!.parameter]!;
    const mean = names.map((_, k) => average((q) => weight(q, k)));
    const sd = names.map((_, k) => Math.sqrt(average((q) => (weight(q, k) - mean[k]!) ** 2)));
    return { respondent: people?.[n] ?? String(n + 1), mean, sd, classes: chances };
  });
}
