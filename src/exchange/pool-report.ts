import type { PartialPooling } from '../estimation/groups/pooling.ts';
import { shrunkHalfWidth } from '../results/interval.ts';

/** Group weights as `afweging/fit@1` tells them. */
export type PoolReport = {
  readonly by: string;
  /** Of groups' level effects about the whole's, one for all criteria; null where groups cannot be pooled. */
  readonly sd: number | null;
  readonly groups: readonly {
    readonly group: string;
    readonly respondents: number;
    readonly coefficients: readonly {
      readonly name: string;
      readonly raw: number;
      readonly seRaw: number;
      readonly shrunk: number;
      readonly seShrunk: number;
      /** Of the shrunk value: it holds on average over groups. */
      readonly low: number;
      readonly high: number;
    }[];
  }[];
};

/** @param sizes - [G] respondents of each group */
export function poolReport(
  pooling: PartialPooling | undefined,
  { by, groups, sizes }: { by: string; groups: readonly string[]; sizes: readonly number[] },
  names: readonly string[],
): PoolReport {
  if (!pooling) return { by, sd: null, groups: [] };
  const people = sizes.reduce((sum, size) => sum + size, 0);
  return {
    by,
    sd: pooling.sd,
    groups: pooling.groups.map(({ raw, rawError, shrunk, shrunkError }, g) => ({
      group: groups[g]!,
      respondents: sizes[g]!,
      coefficients: names.map((name, k) => {
        const half = shrunkHalfWidth(shrunkError[k]!, people, sizes.length);
        return {
          name,
          raw: raw[k]!,
          seRaw: rawError[k]!,
          shrunk: shrunk[k]!,
          seShrunk: shrunkError[k]!,
          low: shrunk[k]! - half,
          high: shrunk[k]! + half,
        };
      }),
    })),
  };
}
