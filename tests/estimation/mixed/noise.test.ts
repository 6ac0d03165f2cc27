import { describe, expect, test } from 'vitest';
import { fitMixed } from '../../../src/estimation/mixed/fit.ts';
import type { MixedModel } from '../../../src/estimation/mixed/model.ts';
import type { MixedFit } from '../../../src/estimation/mixed/outcome.ts';
import { maximumLikelihood } from '../../../src/estimation/model.ts';
import { readAnalysis } from '../../../src/exchange/analysis.ts';
import { type AnalysisData, analysisData } from '../../../src/exchange/analysis-data.ts';
import { analysisModel } from '../../../src/exchange/analysis-model.ts';
import { readCsv } from '../../../src/exchange/csv.ts';
import { seeded } from '../../../src/lib/random.ts';
import { localTeam } from '../../support/local-team.ts';
import { fitOf } from '../fitting.ts';
import { ratings } from './example.ts';

const share = (z: number) => 1 / (1 + Math.exp(-z));

/** P(answer) of an ordered logit, lowest 0. */
function plain(answer: number, eta: number, thresholds: readonly number[]): number {
  const upTo = [0, ...thresholds.map((tau) => share(tau - eta)), 1];
  return upTo[answer + 1]! - upTo[answer]!;
}

/** Whether a function is flat at a point, with minus the inverse of `covariance` [P,P] as its curvature. */
function expectTop(
  total: (at: readonly number[]) => number,
  at: readonly number[],
  covariance: Float64Array,
) {
  const P = at.length;
  const h = 1e-3;
  const moved = (...moves: readonly (readonly [number, number])[]) => {
    const there = [...at];
    for (const [p, by] of moves) there[p]! += by * h;
    return total(there);
  };
  const bend = (p: number, q: number) =>
    (moved([p, 1], [q, 1]) - moved([p, 1], [q, -1]) - moved([p, -1], [q, 1]) + moved([p, -1], [q, -1])) /
    (-4 * h * h);
  const lower = at.map((_, p) => at.slice(0, p + 1).map((__, q) => bend(p, q)));
  for (let p = 0; p < P; p++) {
    expect((moved([p, 1]) - moved([p, -1])) / (2 * h)).toBeCloseTo(0, 3);
    for (let q = 0; q < P; q++) {
      const entry = at.reduce(
        (sum, _, r) => sum + covariance[p * P + r]! * lower[Math.max(r, q)]![Math.min(r, q)]!,
        0,
      );
      expect(entry).toBeCloseTo(p === q ? 1 : 0, 3);
    }
  }
}

test('a random intercept of noisy answers has its top where the integral written out has it', async () => {
  const given = ratings();
  // Some are stricter, some less so.
  const answer = given.answer.map((c, s) => Math.min(2, Math.max(0, c + (Math.floor(s / 8) % 3) - 1)));
  const data = { ...given, answer };
  const noise = { keep: 0.8, sizes: [1, 1, 2] };
  const model: MixedModel = {
    family: 'mixed',
    random: [],
    correlated: false,
    intercept: true,
    scaleUse: false,
    draws: { kind: 'quadrature', nodes: 101 },
    noise,
  };
  const fixed = fitOf(data, { model: { ...maximumLikelihood, noise } });
  const fit = await fitMixed(data, model, fixed, localTeam(2), () => undefined);
  if (!fit.ok) throw new Error(JSON.stringify(fit.problem));
  const total = (theta: readonly number[]) => {
    const [sd, ...thresholds] = theta.slice(4);
    let sum = 0;
    for (let n = 0; n < 20; n++) {
      let integral = 0;
      const step = 0.2;
      // By the trapezium rule, which is exact to rounding for so smooth a function.
      for (let z = -6; z <= 6; z += step) {
        let product = (step * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
        for (let s = 8 * n; s < 8 * n + 8; s++) {
          const eta = [0, 1, 2, 3].reduce((v, k) => v + data.x[4 * s + k]! * theta[k]!, sd! * z);
          const answer = data.answer[s]!;
          product *= (0.2 * noise.sizes[answer]!) / 4 + 0.8 * plain(answer, eta, thresholds);
        }
        integral += product;
      }
      sum += Math.log(integral);
    }
    return sum;
  };
  expect(fit.value.logLikelihood).toBeCloseTo(total([...fit.value.estimate]), 6);
  expectTop(total, [...fit.value.estimate], fit.value.covariance.classic);
});

/** 40 people of three groups who judge eight values of x by their group's weight; `noisy` reports of the group. */
function grouped() {
  const random = seeded(12);
  return Array.from({ length: 40 }, (_, n) => {
    const group = Math.floor(3 * random());
    const report = random() < 0.7 ? group : Math.floor(3 * random());
    const answers = Array.from({ length: 8 }, () => {
      const x = Math.floor(5 * random()) - 2;
      const u = random() + 2 ** -33;
      const utility = [0.5, 1.5, -0.5][group]! * x + Math.log(u / (1 - u));
      return { x, y: [-1, 1].filter((threshold) => utility > threshold).length };
    });
    return { id: `p${n}`, report: 'abc'[report]!, answers };
  });
}

const people = grouped();

function labelled(noise: object | undefined): { data: AnalysisData; model: MixedModel | undefined } {
  const analysis = readAnalysis(
    JSON.stringify({
      format: 'afweging/analysis@1',
      data: { file: 'data.csv', kind: 'ratings', respondent: 'who', answer: 'y' },
      terms: [
        { column: 'x' },
        { column: 'g', coding: 'dummy', reference: 'a' },
        { product: ['x', 'g:b'] },
        { product: ['x', 'g:c'] },
      ],
      model: { family: 'fixed' },
      noise,
    }),
  );
  const rows = people.flatMap(({ id, report, answers }) =>
    answers.map(({ x, y }) => `${id},${y},${x},${report}`),
  );
  const table = readCsv(new TextEncoder().encode(`who,y,x,g\n${rows.join('\n')}\n`));
  if (!analysis.ok || !table.ok) throw new Error('test data');
  const data = analysisData(analysis.value, table.value);
  if (!data.ok) throw new Error(JSON.stringify(data.problem));
  const model = analysisModel(analysis.value, data.value);
  if (!model.ok) throw new Error(model.problem.expected);
  return { data: data.value, model: model.value.family === 'mixed' ? model.value : undefined };
}

async function fitted(keep: number): Promise<MixedFit> {
  const { data, model } = labelled({ keep, of: 'group' });
  const fit = await fitMixed(data.dataset, model!, fitOf(data.dataset), localTeam(2), () => undefined);
  if (!fit.ok) throw new Error(JSON.stringify(fit.problem));
  return fit.value;
}

describe('a fixed model of groups that were reported with noise', () => {
  test('has its top where the mixture written out has it', async () => {
    const keep = 0.7;
    const { data } = labelled({ keep, of: 'group' });
    const fit = await fitted(keep);
    const levels = data.coded[0]!.levels.filter((level) => level !== 'a');
    expect(fit.names.slice(0, 5)).toEqual(['x', ...levels.map((level) => `g:${level}`), 'x*g:b', 'x*g:c']);
    // Of each report the share that keeps it, over what is seen of it: none is rarer than by chance here.
    const seen = (g: string) => people.filter(({ report }) => report === g).length / people.length;
    const truly = (g: string) => (seen(g) - 0.1) / keep;
    expect(Math.min(...'abc'.split('').map(truly))).toBeGreaterThan(0);
    expect(data.labels!.groups.map(({ group, share: of }) => [group, of.toFixed(12)])).toEqual(
      data.labels!.groups.map(({ group }) => [group, truly(group).toFixed(12)]),
    );
    const total = (theta: readonly number[]) =>
      people.reduce((sum, { report, answers }) => {
        const mixture = 'abc'.split('').map((g) => {
          const chance = (truly(g) * (g === report ? 0.8 : 0.1)) / seen(report);
          return answers.reduce((product, { x, y }) => {
            const own = theta[1 + levels.indexOf(g)]!;
            const eta = x * theta[0]! + (g === 'a' ? 0 : own + x * theta[g === 'b' ? 3 : 4]!);
            return product * plain(y, eta, theta.slice(5));
          }, chance);
        });
        return sum + Math.log(mixture.reduce((all, one) => all + one));
      }, 0);
    expect(fit.logLikelihood).toBeCloseTo(total([...fit.estimate]), 9);
    expectTop(total, [...fit.estimate], fit.covariance.classic);
  });

  test('is the plain fit where nearly no report is noise', async () => {
    const plainFit = fitOf(labelled(undefined).data.dataset);
    const nearly = await fitted(1 - 1e-13);
    for (const [p, value] of plainFit.estimate.entries()) expect(nearly.estimate[p]).toBeCloseTo(value, 6);
    expect(nearly.logLikelihood).toBeCloseTo(plainFit.logLikelihood, 8);
    for (const [i, value] of plainFit.covariance.respondent.entries())
      expect(nearly.covariance.respondent[i]).toBeCloseTo(value, 5);
  });
});
