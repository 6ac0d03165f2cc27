import { describe, expect, test } from 'vitest';
import { fitMixed } from '../../../src/estimation/mixed/fit.ts';
import type { MixedModel } from '../../../src/estimation/mixed/model.ts';
import { below, seeded } from '../../../src/lib/random.ts';
import type { ChoiceData } from '../../../src/response/dataset.ts';
import { localTeam } from '../../support/local-team.ts';
import { fitOf, fitted } from '../fitting.ts';

/** People who choose between two profiles of two criteria, by the first criterion or, so often, by chance. */
function choices(
  people: number,
  chance: number,
  change: (x: Float64Array) => void = () => undefined,
): ChoiceData {
  const random = seeded(8);
  const S = 6 * people;
  const x = Float64Array.from({ length: 4 * S }, () => below(5, random) - 2);
  const answer = Int32Array.from({ length: S }, (_, s) =>
    random() < chance ? below(2, random) : Number(x[4 * s]! < x[4 * s + 2]!),
  );
  change(x);
  return {
    kind: 'choices',
    names: ['a', 'b'],
    x,
    first: Int32Array.from({ length: S + 1 }, (_, s) => 2 * s),
    answer,
    weight: new Float64Array(S).fill(1),
    respondent: Int32Array.from({ length: S }, (_, s) => Math.floor(s / 6)),
    people: Array.from({ length: people }, (_, n) => String(n)),
  };
}

function model(...distributions: ('normal' | 'lognormal' | 'negative-lognormal')[]): MixedModel {
  const random = distributions.map((distribution, coefficient) => ({
    kind: 'coefficient' as const,
    coefficient,
    distribution,
  }));
  return {
    family: 'mixed',
    random,
    correlated: false,
    intercept: false,
    scaleUse: false,
    draws: { kind: 'adaptive', seed: 1 },
  };
}

const estimated = (data: ChoiceData, of: MixedModel) =>
  fitMixed(data, of, fitOf(data), localTeam(1), () => undefined);

describe('what cannot be told ends in words', () => {
  test('one respondent', async () => {
    expect(await estimated(choices(1, 0.5), model('normal'))).toMatchObject({
      ok: false,
      problem: [{ kind: 'too-few-for-spread', respondents: 1, needed: 2 }],
    });
  });

  test('answers that one criterion foretells', async () => {
    expect(await estimated(choices(30, 0), model('normal', 'normal'))).toMatchObject({
      ok: false,
      problem: [{ kind: 'separated' }],
    });
  });

  test('criteria that follow from each other, of which each alone would be left out', async () => {
    const data = choices(30, 0.6, (x) => {
      for (let i = 0; i < x.length; i += 2) x[i + 1] = 1 - x[i]!;
    });
    expect(await estimated(data, model('normal', 'normal'))).toEqual({
      ok: false,
      problem: [{ kind: 'not-identified', coefficients: ['a', 'b'], sets: [['a', 'b']] }],
    });
  });

  test('a criterion that nowhere makes a difference is left out, with its spread', async () => {
    const data = choices(30, 0.6, (x) => {
      for (let i = 1; i < x.length; i += 2) x[i] = 3;
    });
    const fit = await estimated(data, model('normal', 'normal'));
    if (!fit.ok) throw new Error('no fit');
    expect(fit.value.problems).toContainEqual(
      expect.objectContaining({ kind: 'not-identified', coefficients: ['b'] }),
    );
    expect(fit.value.names).toEqual(['a', 'b', 'sd:a']);
    expect(fit.value.estimate[1]).toBeNaN();
    expect(fit.value.converged).toBe(true);
  });

  test('a lognormal of the wrong sign is named', async () => {
    // The first criterion counts for a profile, which no negative weight can do.
    const data = choices(30, 0.6);
    const fixed = fitted(data);
    expect(fixed.ok && fixed.value.estimate[0]! > 0).toBe(true);
    const fit = await estimated(data, model('negative-lognormal'));
    if (!fit.ok) throw new Error('no fit');
    expect(fit.value.problems).toContainEqual({ kind: 'wrong-sign', coefficients: ['a'] });
  });
});
