import * as v from 'valibot';
import type { MixedModel } from '../estimation/mixed/model.ts';
import { specification } from '../estimation/mixed/specification.ts';
import type { PersonPrior } from '../estimation/person/person.ts';
import { thresholdNames } from '../estimation/threshold-names.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { readJson } from '../lib/strict-json.ts';
import { type Analysis, SpreadModel } from './analysis.ts';
import type { AnalysisData } from './analysis-data.ts';
import { analysisModel } from './analysis-model.ts';
import type { BadAnalysis } from './table-problem.ts';

/** What is read of a fit as `npm run fit` printed it; the rest of it does not matter here. */
const PriorFit = v.object({
  format: v.literal('afweging/fit@1'),
  model: SpreadModel,
  noise: v.optional(v.unknown()),
  converged: v.optional(v.boolean(), true),
  terms: v.optional(v.array(v.unknown())),
  coefficients: v.array(v.object({ name: v.string(), estimate: v.nullable(v.number()) })),
});

/** Reads a group's fit as what is known of a person before the answers to the same terms. */
export function priorFit(
  text: string,
  data: AnalysisData,
  asked: Analysis['terms'],
): Result<PersonPrior, BadAnalysis> {
  const json = readJson(text);
  if (!json.ok) return refused('JSON that this command printed');
  const parsed = v.safeParse(PriorFit, json.value);
  if (!parsed.success)
    return refused('a "mixed" or "random-intercept" fit with its "model", as this command prints it');
  const { model, noise, converged, terms, coefficients } = parsed.output;
  if (noise !== undefined)
    return refused('a fit without known noise, which one person’s answers may have too');
  if (!converged) return refused('a fit that converged');
  // Names may be the same where codes or units are others; of an earlier fit that printed no terms this cannot be told.
  if (terms && !isSame(terms, asked)) return refused('a fit with the same codes and units in its terms');
  const mixed = analysisModel({ model }, data);
  if (!mixed.ok || mixed.value.family !== 'mixed') return refused(`a fit of these terms: ${named(data)}`);
  const bent = notNormal(mixed.value);
  if (bent) return refused(`a fit in which people differ by normal numbers, not by ${bent}`);
  const estimates = new Map(coefficients.map(({ name, estimate }) => [name, estimate]));
  return priorOf(mixed.value, estimates, data);
}

/** In whatever order. */
function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  const told = (terms: readonly unknown[]) => terms.map((term) => JSON.stringify(term)).sort();
  return told(a).join() === told(b).join();
}

function refused(expected: string): Result<never, BadAnalysis> {
  return fail({ kind: 'bad-analysis', path: 'model.prior', expected });
}

function named({ dataset }: AnalysisData): string {
  return dataset.names.join(', ');
}

/** What the mode of one person is not sought over: a likelihood that is not concave. */
function notNormal({ random, scaleUse }: MixedModel): string | undefined {
  if (scaleUse) return 'their use of the scale';
  const bent = random.flatMap((term) =>
    term.kind === 'coefficient' && term.distribution !== 'normal' ? [term.distribution] : [],
  );
  return bent[0];
}

function priorOf(
  model: MixedModel,
  estimates: ReadonlyMap<string, number | null>,
  data: AnalysisData,
): Result<PersonPrior, BadAnalysis> {
  const { dataset } = data;
  const thresholds = dataset.kind === 'ratings' ? thresholdNames(dataset.categories) : [];
  const used = thresholds.filter((name) => typeof estimates.get(name) === 'number');
  const kind = dataset.kind === 'ratings' ? 'ordered' : 'multinomial';
  const spec = specification(model, kind, dataset.names, used);
  const unknown = spec.names.find((name) => typeof estimates.get(name) !== 'number');
  if (unknown !== undefined) return refused(`a fit with an estimate of ${unknown}`);
  // A fit of two categories has its one threshold twice.
  const known = new Set([...spec.names, ...thresholds, ...(thresholds.length === 1 ? ['constant'] : [])]);
  const more = [...estimates.keys()].find((name) => !known.has(name));
  if (more !== undefined) return refused(`a fit of these terms: ${named(data)}, without ${more}`);
  const theta = Float64Array.from(spec.names, (name) => estimates.get(name)!);
  const own = theta.subarray(spec.means + spec.spreads);
  if (kind === 'ordered' && own.length === 0) return refused('a fit with an estimate of a threshold');
  if (own.some((at, c) => c > 0 && !(at > own[c - 1]!))) return refused('a fit with ascending thresholds');
  return ok({ spec, theta, place: kind === 'ordered' ? places(thresholds, used) : undefined });
}

/** [C] a category that nobody in the group used has the place of its neighbour. */
function places(thresholds: readonly string[], used: readonly string[]): Int32Array {
  const place = new Int32Array(thresholds.length + 1);
  for (const [c, name] of thresholds.entries()) place[c + 1] = place[c]! + (used.includes(name) ? 1 : 0);
  return place;
}
