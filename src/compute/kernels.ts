import type { ByRow, Kernel, MakeKernel, MultinomialRows, OrderedRows } from '../estimation/kernel.ts';
import { kernelOf, parameters } from './kernel-of-pieces.ts';
import { type Memory, place, reserve, view } from './memory.ts';
import { type RowPieces, rowPieces } from './row-pieces.ts';

/** What `wasm/src/kernels.ts` exports for these; shapes are stated where each is defined. */
type Exports = Memory & {
  readonly orderedLogit: (...args: number[]) => number;
  readonly orderedScores: (...args: number[]) => void;
  readonly orderedProbabilities: (...args: number[]) => void;
  readonly multinomialLogit: (...args: number[]) => number;
  readonly multinomialScores: (...args: number[]) => void;
  readonly multinomialProbabilities: (...args: number[]) => void;
};

/**
 * Makes kernels that run in WASM: each copies its rows into an instance of its own.
 *
 * An instance's memory goes when its kernel does.
 */
export function wasmKernels(module: WebAssembly.Module): MakeKernel {
  return (rows) => {
    const wasm = new WebAssembly.Instance(module).exports as unknown as Exports;
    return rows.kind === 'ordered' ? ordered(wasm, rows) : multinomial(wasm, rows);
  };
}

function ordered(wasm: Exports, rows: OrderedRows): Kernel {
  const K = rows.coefficients;
  const C = rows.categories;
  const S = rows.answer.length;
  const P = K + C - 1;
  const pieces = rowPieces(wasm, rows);
  const held = heldAtOnce(S, pieces);
  const lower = place(wasm, rows.lower);
  const upper = place(wasm, rows.upper);
  const probabilities = reserve(wasm, held * C);
  const scores = reserve(wasm, held * P);
  const between = reserve(wasm, C * C);
  const shared = parameters(wasm, S, P);
  const { weight, theta, gradient, hessian } = shared;
  const levelsOf = (s: number) => pieces.bring(s) + 8 * K * s;
  const boundsOf = (s: number) => [lower + 4 * s, upper + 4 * s] as const;
  const results = [theta, gradient, hessian, between] as const;
  return kernelOf(wasm, shared, pieces, P, {
    evaluate: (s, t) =>
      wasm.orderedLogit(levelsOf(s), ...boundsOf(s), weight + 8 * s, ...results, t - s, K, C),
    scores: () =>
      byRow(view(wasm, scores, held * P), P, S, (s, t) =>
        wasm.orderedScores(levelsOf(s), lower + 4 * s, upper + 4 * s, theta, scores, t - s, K, C),
      ),
    probabilities: () =>
      byRow(view(wasm, probabilities, held * C), C, S, (s, t) =>
        wasm.orderedProbabilities(levelsOf(s), theta, probabilities, t - s, K, C),
      ),
  });
}

function multinomial(wasm: Exports, rows: MultinomialRows): Kernel {
  const K = rows.coefficients;
  const S = rows.answer.length;
  const pieces = rowPieces(wasm, rows);
  const held = heldAtOnce(S, pieces);
  const first = place(wasm, rows.first);
  const answer = place(wasm, rows.answer);
  const p = reserve(wasm, pieces.largest);
  const mean = reserve(wasm, K);
  const away = reserve(wasm, K);
  const scores = reserve(wasm, held * K);
  const shared = parameters(wasm, S, K);
  const { weight, theta, gradient, hessian } = shared;
  const judgedOf = (s: number) => [pieces.bring(s), first + 4 * s, answer + 4 * s] as const;
  /** Where the probability of row 0 would be. */
  const sharesOf = (s: number) => p - 8 * rows.first[s]!;
  const results = [theta, gradient, hessian] as const;
  return kernelOf(wasm, shared, pieces, K, {
    evaluate: (s, t) =>
      wasm.multinomialLogit(...judgedOf(s), weight + 8 * s, ...results, sharesOf(s), mean, away, t - s, K),
    scores: () =>
      byRow(view(wasm, scores, held * K), K, S, (s, t) => {
        const levels = pieces.bring(s);
        const shares = sharesOf(s);
        wasm.multinomialScores(levels, first + 4 * s, answer + 4 * s, theta, scores, shares, mean, t - s, K);
      }),
    probabilities() {
      const values = view(wasm, p, pieces.largest);
      const told = (s: number, t: number) =>
        wasm.multinomialProbabilities(pieces.bring(s), first + 4 * s, theta, sharesOf(s), mean, t - s, K);
      if (!isWhole(pieces)) return oneByOne(values, told);
      told(0, S);
      return { values, at: (s) => rows.first[s]! };
    },
  });
}

/** Rows of which all scores are held: of more they would fill as much memory as the rows themselves. */
const mostHeld = 4096;

function heldAtOnce(S: number, pieces: RowPieces): number {
  return S <= mostHeld && isWhole(pieces) ? S : 1;
}

function isWhole({ first }: RowPieces): boolean {
  return first.length === 2;
}

/** @param compute - writes `width` numbers of each of rows s to t − 1 to the beginning of `values` */
function byRow(
  values: Float64Array,
  width: number,
  S: number,
  compute: (s: number, t: number) => void,
): ByRow {
  if (values.length < width * S) return oneByOne(values, compute);
  compute(0, S);
  return { values, at: (s) => s * width };
}

function oneByOne(values: Float64Array, compute: (s: number, t: number) => void): ByRow {
  const at = (s: number) => {
    compute(s, s + 1);
    return 0;
  };
  return { values, at };
}
