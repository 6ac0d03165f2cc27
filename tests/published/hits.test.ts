import { expect, test } from 'vitest';
import { thresholdNames } from '../../src/estimation/threshold-names.ts';
import type { Dataset } from '../../src/response/dataset.ts';
import { publishedCases, publishedData } from './cases.ts';
import { fitted } from './fitted.ts';
import { read } from './read.ts';

/*
 * No program published hits beside its estimates. So they are counted here from those estimates and the file, by
 * what hits are: answers that are the likeliest, equally likely ones sharing them.
 */

/** Probabilities this near each other are of answers that are equally likely. */
const equal = 1e-9;

function plainHits(data: Dataset, estimate: (name: string) => number): number {
  const K = data.names.length;
  const utility = (row: number) =>
    data.names.reduce((sum, name, k) => sum + data.x[row * K + k]! * estimate(name), 0);
  const share = (z: number) => 1 / (1 + Math.exp(-z));
  const likely = (s: number): number[] => {
    if (data.kind === 'choices') {
      const rows = Array.from({ length: data.first[s + 1]! - data.first[s]! }, (_, j) => data.first[s]! + j);
      const strength = rows.map((row) => Math.exp(utility(row)));
      const all = strength.reduce((sum, each) => sum + each, 0);
      return strength.map((each) => each / all);
    }
    const upTo = thresholdNames(data.categories).map((name) => share(estimate(name) - utility(s)));
    return [...upTo, 1].map((to, c) => to - (upTo[c - 1] ?? 0));
  };
  return data.answer.reduce((hits, answer, s) => {
    const shares = likely(s);
    const most = Math.max(...shares);
    const best = shares.filter((each) => each > most - equal).length;
    return hits + (shares[answer]! > most - equal ? data.weight[s]! / best : 0);
  }, 0);
}

const fixed = publishedCases().filter(([, { analysis }]) => analysis.model.family === 'fixed');

test.each(fixed)(
  '%s has as many hits, but for one, as the published estimates give',
  (_, { analysis, published }) => {
    const csv = publishedData(analysis.data.file);
    const data = read(analysis, csv).data.dataset;
    const estimate = (name: string) => {
      const own = published.coefficients.find((coefficient) => coefficient.name === name);
      if (own) return own.estimate;
      // Of yes and no some programs print the constant only.
      return -published.coefficients.find((coefficient) => coefficient.name === 'constant')!.estimate;
    };
    const report = fitted(analysis, csv);
    expect(Math.abs(report.hits * report.scenarios - plainHits(data, estimate))).toBeLessThanOrEqual(1);
  },
);
