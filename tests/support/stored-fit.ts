import type { Page } from 'playwright';
import type { Profile, Study } from '../../src/study/study.ts';
import { recordsIn } from './records.ts';

/** The estimates of a fit by name. */
type Estimates = ReadonlyMap<string, number>;

type Kept = { readonly names: readonly string[]; readonly estimate: readonly number[] };

/** The fits that the studio keeps on this device, in the order they were made. */
export async function storedFits(page: Page): Promise<Kept[]> {
  const kept = (await recordsIn(page, 'afweging', ['fits'])) as readonly { readonly fit: Kept }[];
  return kept.map(({ fit }) => fit);
}

/** The one fit that is kept. @throws Error where there are none or several */
export async function storedFit(page: Page): Promise<Estimates> {
  const fits = await storedFits(page);
  if (fits.length !== 1) throw new Error(`fits kept: ${fits.length}`);
  const { names, estimate } = fits[0]!;
  return new Map(names.map((name, p) => [name, estimate[p]!]));
}

/**
 * [C] the shares of the answers to a profile, by the plain formula: effects coding with the
 * last level as reference, amounts as equally spaced scores from −1 to 1, and
 * P(answer ≤ c) = 1/(1 + exp(−(τ_c − η))).
 */
export function expectedShares(study: Study, estimates: Estimates, profile: Profile): number[] {
  let eta = 0;
  study.criteria.forEach(({ id, kind, levels }, c) => {
    const level = profile[c]!;
    const weights = levels.slice(0, -1).map((each) => estimates.get(`${id}:${each.id}`)!);
    if (kind === 'amount') eta += estimates.get(id)! * ((2 * level) / (levels.length - 1) - 1);
    else eta += weights[level] ?? -weights.reduce((sum, weight) => sum + weight, 0);
  });
  const thresholds = [...estimates].filter(([name]) => name.startsWith('threshold:'));
  const upTo = [0, ...thresholds.map(([, tau]) => 1 / (1 + Math.exp(-(tau - eta)))), 1];
  return upTo.slice(1).map((share, c) => share - upTo[c]!);
}
