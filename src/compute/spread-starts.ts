import type { Start } from '../estimation/latent-class/start.ts';
import type { FitProblem } from '../estimation/problem.ts';
import { ok, type Result } from '../lib/result.ts';
import type { Api } from './workers.ts';

type Starts = Result<Start[], readonly FitProblem[]>;

/** Deals starts out to workers, and puts what they came to in the order of their indices. */
export async function spreadStarts(
  apis: readonly Api[],
  count: number,
  run: (api: Api, indices: readonly number[]) => Promise<Starts>,
): Promise<Starts> {
  const hands = apis.map((_, a) =>
    Array.from({ length: count }, (_, index) => index).filter((index) => index % apis.length === a),
  );
  const dealt = hands.filter((indices) => indices.length > 0);
  const outcomes = await Promise.all(dealt.map((indices, a) => run(apis[a]!, indices)));
  const all: Start[] = [];
  for (const outcome of outcomes) {
    if (!outcome.ok) return outcome;
    all.push(...outcome.value);
  }
  return ok(all.sort((a, b) => a.index - b.index));
}
