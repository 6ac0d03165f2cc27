import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { normal } from '../lib/normal.ts';
import { seeded } from '../lib/random.ts';
import { agreement } from '../results/agreement.ts';
import { agreementInterval, drawnAgreements, drawsOf } from '../results/agreement-draws.ts';

/** Answers by normal numbers of this mean and spread, in the categories that the cuts part. */
export type Population = {
  readonly mean: number;
  readonly sd: number;
  readonly cuts: readonly number[];
};

/** Where more answer alike than this there is hardly anything to draw from. */
const mostAlike = 0.9;

/**
 * In what share of so many data sets of `people` answers the 95% interval of their agreement holds that of the
 * population; sets in which more than 90% answer alike are left out.
 */
export function agreementRate(
  { mean, sd, cuts }: Population,
  people: number,
  sets: number,
  firstSeed: number,
): number {
  const C = cuts.length + 1;
  const upTo = [0, ...cuts.map((cut) => normalCdf(cut, mean, sd)), 1];
  const truth = agreement(Array.from({ length: C }, (_, c) => upTo[c + 1]! - upTo[c]!));
  const draws = drawsOf(people);
  let counted = 0;
  let held = 0;
  for (let i = 0; i < sets; i++) {
    const random = seeded(firstSeed + i);
    const answers = Int8Array.from({ length: people }, () => {
      const latent = mean + sd * normal(random);
      return cuts.filter((cut) => latent > cut).length;
    });
    const counts = Array.from({ length: C }, (_, c) => answers.filter((answer) => answer === c).length);
    if (Math.max(...counts) > mostAlike * people) continue;
    counted++;
    const { low, high } = agreementInterval(counts, drawnAgreements(answers, C, draws));
    if (low <= truth && truth <= high) held++;
  }
  return held / counted;
}
