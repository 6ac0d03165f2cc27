import { bench, describe } from 'vitest';
import type { MixedModel } from '../../src/estimation/mixed/model.ts';
import { maximumLikelihood, noResampling } from '../../src/estimation/model.ts';
import { nodePool } from '../../src/headless/node.ts';
import { normal } from '../../src/lib/normal.ts';
import { seeded } from '../../src/lib/random.ts';
import type { ChoiceData, Dataset } from '../../src/response/dataset.ts';
import { ownProfiles } from './large.ts';
import { taken } from './memory.ts';

const never = new AbortController().signal;
const nothing = () => undefined;
const megabyte = 2 ** 20;
/** `room`: peak memory under 1.5 times flat arrays and draws in use, and 64 MB. */
const room = { times: 1.5, more: 64 * megabyte };

type Size = {
  readonly size: number;
  /** The data are made within, so that they count. */
  readonly data: () => Dataset;
  readonly model: MixedModel | undefined;
  /** Points a person in all, and deviates of each. */
  readonly draws: { readonly points: number; readonly deviates: number };
};

const none = { points: 0, deviates: 0 };
const K = 6;
const usualPoints = 384;
const decades = [100, 1_000, 10_000];

const curves: Readonly<Record<string, readonly Size[]>> = {
  'people who each rate 21 profiles of their own, one set of weights': decades.map((size) => ({
    size: 10 * size,
    data: () => ownProfiles(10 * size),
    model: undefined,
    draws: none,
  })),
  'people who choose 12 times by prices to the cent, one set of weights': decades.map((size) => ({
    size: 10 * size,
    data: () => choices(10 * size, priced),
    model: undefined,
    draws: none,
  })),
  'people who choose 12 times by numbers that are all different, one set of weights': decades.map((size) => ({
    size,
    data: () => choices(size),
    model: undefined,
    draws: none,
  })),
  'people who choose 12 times, 6 weights that differ, adaptive draws': decades.map((size) => ({
    size,
    data: () => choices(size),
    model: mixed({ kind: 'adaptive', seed: 1 }),
    draws: { points: usualPoints, deviates: K },
  })),
  'draws of 361 people who choose 12 times, plain Sobol': decades.map((size) => ({
    size,
    data: () => choices(361),
    model: mixed({ kind: 'sobol', count: size, seed: 1 }),
    draws: { points: size, deviates: K },
  })),
};

/** For figures of memory, one at a time: what a size leaves behind in the process is not given back at once. */
describe('processor seconds and peak memory of a whole fit on two workers grow in proportion', () => {
  for (const [name, sizes] of Object.entries(curves)) {
    for (const size of sizes) {
      bench(`${name}: ${size.size}`, async () => void (await measured(size)), {
        iterations: 1,
        warmupIterations: 0,
        time: 0,
        warmupTime: 0,
      });
    }
  }
});

async function measured({ size, data, model, draws }: Size): Promise<void> {
  let used = 0;
  const cost = await taken(async () => {
    const pool = nodePool(2);
    const dataset = data();
    used = flat(dataset) + 8 * dataset.people!.length * draws.points * (draws.deviates + 1);
    const fit = model
      ? await pool.mixed(dataset, model, never, nothing)
      : await pool.fit(dataset, maximumLikelihood, noResampling, never, nothing);
    pool.close();
    if (!fit.ok) throw new Error(JSON.stringify(fit.problem));
  });
  if (!cost) return;
  const megabytes = [used, cost.bytes, room.times * used + room.more].map((bytes) =>
    Math.round(bytes / megabyte),
  );
  console.log(
    `${cost.seconds.toFixed(1)} s, ${((1000 * cost.seconds) / size).toFixed(2)} a thousand; ` +
      `arrays and draws ${megabytes[0]} MB, peak ${megabytes[1]}, room ${megabytes[2]}`,
  );
}

/** Bytes of a dataset's numbers. */
function flat(data: Dataset): number {
  const first = data.kind === 'choices' ? data.first.byteLength : 0;
  const { x, answer, weight, respondent } = data;
  return first + x.byteLength + answer.byteLength + weight.byteLength + respondent.byteLength;
}

function mixed(draws: MixedModel['draws']): MixedModel {
  const random = Array.from({ length: K }, (_, coefficient) => ({
    kind: 'coefficient' as const,
    coefficient,
    distribution: 'normal' as const,
  }));
  return { family: 'mixed', random, correlated: false, intercept: false, scaleUse: false, draws };
}

/** In tens, to the cent: some thousand prices. */
const priced = (value: number) => Math.round(1e3 * value) / 1e3;

/** People who choose 12 times between four profiles, weights being 1 on average with a spread of 1. */
function choices(people: number, level = (value: number) => value): ChoiceData {
  const random = seeded(5);
  const scenarios = 12;
  const profiles = 4;
  const S = people * scenarios;
  const x = Float64Array.from({ length: S * profiles * K }, () => level(normal(random)));
  const answer = new Int32Array(S);
  for (let n = 0; n < people; n++) {
    const weights = Array.from({ length: K }, () => 1 + normal(random));
    for (let s = n * scenarios; s < (n + 1) * scenarios; s++) {
      const utility = Array.from({ length: profiles }, (_, j) => {
        const gumbel = -Math.log(-Math.log(random() || 0.5));
        return weights.reduce((sum, w, k) => sum + w * x[(s * profiles + j) * K + k]!, gumbel);
      });
      answer[s] = utility.indexOf(Math.max(...utility));
    }
  }
  return {
    kind: 'choices',
    names: Array.from({ length: K }, (_, k) => `c${k + 1}`),
    x,
    first: Int32Array.from({ length: S + 1 }, (_, s) => s * profiles),
    answer,
    weight: new Float64Array(S).fill(1),
    respondent: Int32Array.from({ length: S }, (_, s) => Math.floor(s / scenarios)),
    people: Array.from({ length: people }, (_, n) => String(n)),
  };
}
