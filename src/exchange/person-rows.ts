import type { MixedFit } from '../estimation/mixed/outcome.ts';
import type { Dataset } from '../response/dataset.ts';

/** What a fit says of one respondent: each coefficient given that respondent's answers. */
export type PersonRow = {
  readonly respondent: string;
  readonly mean: readonly number[];
  readonly sd: readonly number[];
  /** Latent classes: the chance of each. */
  readonly classes?: readonly number[];
};

export function personRows({ mean, sd, respondent }: MixedFit['people'], { people }: Dataset): PersonRow[] {
  const B = mean.length / respondent.length;
  return Array.from(respondent, (number, n) => ({
    respondent: people?.[number] ?? String(number + 1),
    mean: [...mean.subarray(n * B, (n + 1) * B)],
    sd: [...sd.subarray(n * B, (n + 1) * B)],
  }));
}
