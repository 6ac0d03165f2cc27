import type { Dataset } from './dataset.ts';

/** The same answers without `count` coefficients from `first` on. */
export function withoutColumns(data: Dataset, first: number, count: number): Dataset {
  const K = data.names.length;
  const isKept = (k: number) => k < first || k >= first + count;
  return {
    ...data,
    names: data.names.filter((_, k) => isKept(k)),
    x: data.x.filter((_, i) => isKept(i % K)),
  };
}
