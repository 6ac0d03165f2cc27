import { cholesky, solved } from '../lib/cholesky.ts';
import { orthonormal } from '../lib/orthonormal.ts';
import { ratedProfiles } from '../study/rated-profiles.ts';
import type { Scenario } from '../study/study.ts';
import { keyOf } from './naming.ts';
import { categoryShares, firstAgreeing, type Panel, utility } from './panel.ts';

/** A scenario as an ordered logit sees it; D columns are a constant and the criteria's, orthonormal over scenarios. */
type Scored = {
  readonly key: string;
  /** [D] */
  readonly x: readonly number[];
  /** [C] the slope of an answer's log-likelihood by η: F(τ_c − η) + F(τ_{c−1} − η) − 1. */
  readonly score: readonly number[];
  /** Its variance: what an answer tells of η. */
  readonly information: number;
};

/**
 * Standard errors of what was answered less what was foretold: of a scenario's share that agrees, less the share by the
 * fit without that scenario. To what chance does to the share comes what it does to the answers that foretell it. These
 * are by the same people, so that both are added up by person first: one who is strict is so in all of them. By one step
 * from the fit on all scenarios.
 *
 * @param answers - [N][scenarios of the design] of people of the fit; null for skipped
 * @param foretold - [scenarios of the design] in 0..1, NaN where the others cannot tell
 * @returns [scenarios of the design] NaN where it was not foretold
 */
export function foretoldErrors(
  panel: Panel,
  answers: readonly (readonly (number | null)[])[],
  foretold: readonly number[],
): number[] {
  const agreeing = firstAgreeing(panel.study);
  const scored = scoredScenarios(panel);
  const judged = scored.map((_, t) => answers.filter((own) => isGiven(own[t])).length);
  const N = answers.length;
  return foretold.map((share, s) => {
    const along = Number.isNaN(share) ? undefined : ofTheOthers(scored, judged, s);
    if (!along) return Number.NaN;
    const observed = answers.filter((own) => (own[s] ?? -1) >= agreeing).length / judged[s]!;
    const parts = answers.map((own) => {
      const given = isGiven(own[s]) ? (Number(own[s] >= agreeing) - observed) / judged[s]! : 0;
      const moved = along.reduce(
        (sum, times, t) => (isGiven(own[t]) ? sum + times * scored[t]!.score[own[t]]! : sum),
        0,
      );
      return given - share * (1 - share) * moved;
    });
    const mean = parts.reduce((sum, part) => sum + part, 0) / N;
    const squares = parts.reduce((sum, part) => sum + (part - mean) ** 2, 0);
    return Math.sqrt((N / (N - 1)) * squares);
  });
}

function isGiven(answer: number | null | undefined): answer is number {
  return typeof answer === 'number';
}

function scoredScenarios(panel: Panel): Scored[] {
  const { study, codings, fit } = panel;
  const profiles = ratedProfiles(study);
  const columns = codings.flatMap(({ matrix, names }, c) =>
    names.map((_, w) => Float64Array.from(profiles, (profile) => matrix[profile[c]!]![w]!)),
  );
  const basis = orthonormal([new Float64Array(profiles.length).fill(1), ...columns]);
  return study.design.scenarios.map((scenario: Scenario, t) => {
    const shares = categoryShares(panel, utility(panel, scenario[0]!)).map((share) => share(fit.estimate));
    let upTo = 0;
    const score = shares.map((share) => {
      upTo += share;
      return 2 * upTo - share - 1;
    });
    const information = shares.reduce((sum, share, c) => sum + share * score[c]! ** 2, 0);
    return { key: keyOf(scenario), x: basis.map((column) => column[t]!), score, information };
  });
}

/** [T] by how much a score of each other scenario moves η of this one; undefined where they do not tell it. */
function ofTheOthers(scored: readonly Scored[], judged: readonly number[], s: number): number[] | undefined {
  const { key, x } = scored[s]!;
  const D = x.length;
  const others = scored.map((each, t) => (each.key === key ? 0 : judged[t]! * each.information));
  const told = Float64Array.from({ length: D * D }, (_, i) =>
    scored.reduce((sum, each, t) => sum + others[t]! * each.x[Math.floor(i / D)]! * each.x[i % D]!, 0),
  );
  const L = cholesky(told, D);
  if (!L) return undefined;
  const direction = solved(L, Float64Array.from(x));
  return scored.map((each) =>
    each.key === key ? 0 : each.x.reduce((sum, value, d) => sum + value * direction[d]!, 0),
  );
}
