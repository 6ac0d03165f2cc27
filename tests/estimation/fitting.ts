import { wasmKernels } from '../../src/compute/kernels.ts';
import { kernelModule } from '../../src/compute/module.ts';
import { starts } from '../../src/estimation/cells.ts';
import { fit as estimated, type Fit } from '../../src/estimation/fit.ts';
import { type Model, maximumLikelihood, noResampling, type Resampling } from '../../src/estimation/model.ts';
import type { FitProblem } from '../../src/estimation/problem.ts';
import type { Result } from '../../src/lib/result.ts';
import type { ChoiceData, Dataset, RatingData } from '../../src/response/dataset.ts';

export const makeKernel = wasmKernels(kernelModule());

export type Options = { readonly model?: Model; readonly resampling?: Partial<Resampling> };

export function fitted(data: Dataset, options: Options = {}): Result<Fit, readonly FitProblem[]> {
  const resampling = { ...noResampling, ...options.resampling };
  return estimated(data, options.model ?? maximumLikelihood, resampling, makeKernel, () => undefined);
}

/** The fit, where there must be one. */
export function fitOf(data: Dataset, options: Options = {}): Fit {
  const outcome = fitted(data, options);
  if (!outcome.ok) throw new Error(`no fit: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

/** The estimate of a named parameter. */
export function estimate(fit: Fit, name: string): number {
  const at = fit.names.indexOf(name);
  if (at < 0) throw new Error(`no parameter: ${name}`);
  return fit.estimate[at]!;
}

type Common = {
  readonly weight?: readonly number[];
  /** The respondent of each row. */
  readonly respondent?: readonly number[];
};

export type Ratings = Common & {
  readonly names: readonly string[];
  /** One row a rating. */
  readonly x: readonly (readonly number[])[];
  readonly answer: readonly number[];
  readonly categories: readonly string[];
};

export function ratingsOf({ names, x, answer, categories, ...common }: Ratings): RatingData {
  return {
    kind: 'ratings',
    names,
    x: Float64Array.from(x.flat()),
    answer: Int32Array.from(answer),
    categories,
    ...rows(answer.length, common),
  };
}

export type Choices = Common & {
  readonly names: readonly string[];
  /** One array of profiles a scenario. */
  readonly scenarios: readonly (readonly (readonly number[])[])[];
  readonly answer: readonly number[];
};

export function choicesOf({ names, scenarios, answer, ...common }: Choices): ChoiceData {
  return {
    kind: 'choices',
    names,
    x: Float64Array.from(scenarios.flat(2)),
    first: starts(scenarios.map((profiles) => profiles.length)),
    answer: Int32Array.from(answer),
    ...rows(answer.length, common),
  };
}

function rows(S: number, { weight, respondent }: Common) {
  const people = respondent && Array.from({ length: Math.max(...respondent) + 1 }, (_, n) => `p${n}`);
  return {
    weight: Float64Array.from(weight ?? Array(S).fill(1)),
    respondent: Int32Array.from(respondent ?? Array(S).keys()),
    people,
  };
}

/**
 * Ratings of 1–3 by 12 people of 6 profiles on three criteria, made by no model: every answer differs
 * between people, so that nothing is separated.
 */
export function example(): Ratings {
  const profiles = [
    [1, 1, 0.2],
    [1, -1, -0.4],
    [-1, 1, 0.9],
    [-1, -1, -1.3],
    [0, 1, 0.5],
    [0, 0, 0.1],
  ];
  const cells = Array.from({ length: 72 }, (_, i) => ({ n: Math.floor(i / 6), profile: profiles[i % 6]! }));
  return {
    names: ['a', 'b', 'c'],
    x: cells.map(({ profile }) => profile),
    answer: cells.map(({ n, profile }, i) =>
      Math.max(0, Math.min(2, Math.round(1 + 0.4 * profile[0]! + ((7 * n + 5 * i) % 5) / 2 - 1))),
    ),
    categories: ['1', '2', '3'],
    respondent: cells.map(({ n }) => n),
  };
}

/** The rows of a data set for which `keep` holds, people renumbered. */
export function keptRows(data: Ratings, keep: (row: number) => boolean): Ratings {
  const rows = [...data.answer.keys()].filter(keep);
  const people = [...new Set(rows.map((row) => data.respondent![row]!))];
  return {
    ...data,
    x: rows.map((row) => data.x[row]!),
    answer: rows.map((row) => data.answer[row]!),
    respondent: rows.map((row) => people.indexOf(data.respondent![row]!)),
  };
}
