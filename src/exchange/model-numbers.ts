import type { PanelStudy } from '../advice/panel.ts';
import type { PublishedFit } from '../advice/published.ts';
import type { FitProblem } from '../estimation/problem.ts';
import { type ByteReader, countBytes, wholeBytes } from '../lib/byte-reader.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { answerLabels } from '../study/answer-labels.ts';
import { codings } from '../study/coding.ts';
import type { AnswerForm } from '../study/study.ts';
import { covarianceOf, errorByte, errorOf, factorBytes } from './rough-covariance.ts';

/** What tells how many numbers there are. */
type Shape = Pick<PanelStudy, 'answer' | 'criteria'>;

/** `bad-numbers`: thresholds out of order, or numbers no fit has. `bad-covariance`: no errors hang together so. */
export type NumbersProblem = { readonly kind: 'bad-numbers' } | { readonly kind: 'bad-covariance' };

/** An estimate is written as so many of these to its standard error. */
const unitsAnError = 10;

/** Above this many errors an estimate is no estimate. */
const mostUnits = 2 ** 20;

const unknownHits = 255;

type Numbers = Omit<PublishedFit, 'group'>;

/**
 * One fit as bytes: people and judgements; a byte of flags, 1 converged; the ridge in tenths; the used
 * categories and the estimated parameters as bits; two bytes of hits in percent, 255 unknown; then of every
 * estimated parameter its error and its estimate in tenths of that error; then their correlations.
 */
export function fitBytes({ fit, hits }: Numbers, { answer, criteria }: Shape): number[] {
  const labels = answerLabels(answer);
  const weights = weightsOf(criteria);
  const unused = new Set(fit.problems.flatMap((p) => (p.kind === 'unused-category' ? [p.category] : [])));
  const estimated = [...fit.estimate.keys()].filter((p) => Number.isFinite(fit.estimate[p]!));
  const errors = estimated.map((p) => errorByte(Math.sqrt(fit.spread[p * fit.estimate.length + p]!)));
  const units = inUnits(
    estimated.map((p) => fit.estimate[p]!),
    errors,
    answer.kind === 'choice' ? estimated.length : estimated.filter((p) => p < weights).length,
  );
  return [
    ...countBytes(fit.respondents),
    ...countBytes(fit.scenarios),
    fit.converged ? 1 : 0,
    Math.round(10 * fit.ridge),
    ...bits(labels.map((label) => !unused.has(label))),
    ...bits(Array.from(fit.estimate, Number.isFinite)),
    ...[hits?.model, hits?.guess].map((share) =>
      share === undefined ? unknownHits : Math.round(100 * share),
    ),
    ...errors.flatMap((error, i) => [error, ...wholeBytes(units[i]!)]),
    ...new Uint8Array(factorBytes(only(fit.spread, estimated)).buffer),
  ];
}

export function readFit(reader: ByteReader, { answer, criteria }: Shape): Result<Numbers, NumbersProblem> {
  const labels = answerLabels(answer);
  const weights = weightsOf(criteria);
  const P = weights + others(answer);
  const respondents = reader.count();
  const scenarios = reader.count();
  const converged = reader.byte();
  const ridge = reader.byte() / 10;
  const used = readBits(reader, labels.length);
  const known = readBits(reader, P);
  const [model, guess] = [reader.byte(), reader.byte()];
  const estimated = [...known.keys()].filter((p) => known[p]);
  const pairs = estimated.map(() => ({ error: errorOf(reader.byte()), units: reader.whole() }));
  const factor = Int8Array.from({ length: (pairs.length * (pairs.length - 1)) / 2 }, () => reader.byte());
  const covariance = covarianceOf(
    factor,
    pairs.map(({ error }) => error),
  );
  if (!covariance) return fail({ kind: 'bad-covariance' });

  const estimate = new Float64Array(P).fill(Number.NaN);
  pairs.forEach(({ error, units }, i) => {
    estimate[estimated[i]!] = (units * error) / unitsAnError;
  });
  const inRange =
    respondents > 1 &&
    converged <= 1 &&
    pairs.every(({ units }) => Math.abs(units) <= mostUnits) &&
    [model, guess].every((share) => share <= 100 || share === unknownHits);
  const ordered = answer.kind === 'choice' || areThresholds(estimate.subarray(weights), used);
  if (!inRange || !ordered) return fail({ kind: 'bad-numbers' });
  return ok({
    fit: {
      estimate,
      respondents,
      scenarios,
      ridge,
      converged: converged === 1,
      problems: labels.flatMap((category, c): FitProblem[] =>
        used[c] ? [] : [{ kind: 'unused-category', category, mergedWith: '' }],
      ),
      jackknife: new Float64Array(),
      spread: spreadOut(covariance, estimated, P),
    },
    hits:
      model === unknownHits || guess === unknownHits ? undefined : { model: model / 100, guess: guess / 100 },
  });
}

function weightsOf(criteria: Shape['criteria']): number {
  return codings(criteria).reduce((sum, { names }) => sum + names.length, 0);
}

/** The parameters beside the weights: thresholds, or in a choice the constant of none. */
function others(answer: AnswerForm): number {
  if (answer.kind === 'choice') return answer.none === null ? 0 : 1;
  return answerLabels(answer).length - 1;
}

/**
 * Estimates in tenths of their errors. Thresholds that rounding would put in the same place or out of order
 * are moved up as little as it takes.
 *
 * @param weights - how many of the estimates are no thresholds
 */
function inUnits(estimates: readonly number[], errors: readonly number[], weights: number): number[] {
  let below = Number.NEGATIVE_INFINITY;
  return estimates.map((estimate, i) => {
    const unit = errorOf(errors[i]!) / unitsAnError;
    let units = Math.round(estimate / unit);
    if (i >= weights) {
      while (units * unit <= below) units++;
      below = units * unit;
    }
    return units;
  });
}

/** Whether between any two used categories there is one threshold, and they ascend. */
function areThresholds(thresholds: Float64Array, used: readonly boolean[]): boolean {
  const places = [...used.keys()].filter((c) => used[c]);
  const between = places.slice(1).map((above, u) => {
    const known = [...thresholds.subarray(places[u]!, above)].filter((value) => !Number.isNaN(value));
    return known.length === 1 ? known[0]! : Number.NaN;
  });
  const all = [...thresholds].filter((value) => !Number.isNaN(value)).length;
  return all > 0 && all === between.length && between.every((value, t) => t === 0 || value > between[t - 1]!);
}

function bits(flags: readonly boolean[]): number[] {
  const bytes = Array<number>(Math.ceil(flags.length / 8)).fill(0);
  flags.forEach((flag, f) => {
    if (flag) bytes[f >> 3]! |= 1 << (f & 7);
  });
  return bytes;
}

function readBits(reader: ByteReader, count: number): boolean[] {
  const bytes = Array.from({ length: Math.ceil(count / 8) }, () => reader.byte());
  return Array.from({ length: count }, (_, f) => ((bytes[f >> 3]! >> (f & 7)) & 1) === 1);
}

/** The rows and columns of a matrix at some places. */
function only(matrix: Float64Array, places: readonly number[]): Float64Array {
  const P = Math.sqrt(matrix.length);
  return Float64Array.from(places.flatMap((a) => places.map((b) => matrix[a * P + b]!)));
}

/** The matrix [P,P] with rows and columns of a smaller one at some places, NaN elsewhere. */
function spreadOut(matrix: Float64Array, places: readonly number[], P: number): Float64Array {
  const all = new Float64Array(P * P).fill(Number.NaN);
  places.forEach((a, i) => {
    places.forEach((b, j) => {
      all[a * P + b] = matrix[i * places.length + j]!;
    });
  });
  return all;
}
