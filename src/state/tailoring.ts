import { candidates } from '../design/candidates.ts';
import { type DesignModel, designModel } from '../design/design-model.ts';
import { type Belief, nextScenario } from '../design/next-scenario.ts';
import { plainRequest, rulesOf } from '../design/request.ts';
import type { Rules } from '../design/rules.ts';
import { nuisanceSd, ownPosterior, priorOf } from '../estimation/own-weights.ts';
import { ownJudgements } from '../response/answered.ts';
import { toResponse } from '../response/from-run.ts';
import type { Scenario, Study } from '../study/study.ts';
import { order } from '../survey/order.ts';
import type { Run } from '../survey/run.ts';
import { showings } from '../survey/showings.ts';
import { scenarioOf } from '../survey/tailored.ts';

/** Enough to come near the best there is, and few enough to choose from while a person waits. */
const mostCandidates = 300;

/** The scenario that tells most about this person's weights, of those that they have not seen. */
export function chosenScenario(study: Study, run: Run, index: number): Scenario {
  const { model, belief } = believed(study, run);
  const seed = run.seed + index;
  const unseen = candidates(rulesFor(study, run), mostCandidates, seed);
  // Where nothing else is found, something is seen again.
  const offered = unseen.length > 0 ? unseen : study.design.scenarios;
  return offered[nextScenario(model, belief, offered, seed)!.index]!;
}

function rulesFor(study: Study, run: Run): Rules {
  const rules = rulesOf(plainRequest(study, study.design.scenarios.length));
  const shown = new Set(order(run.seed, study).shown);
  const seen = showings(study.design).flatMap((_, showing) =>
    shown.has(showing) ? (scenarioOf(study, run, showing) ?? []) : [],
  );
  const profiles = rules.profiles;
  const struck = Array.from({ length: seen.length / profiles }, (_, s) =>
    Uint8Array.from(seen.slice(s * profiles, (s + 1) * profiles).flat()),
  );
  return { ...rules, struck };
}

/**
 * What the answers so far leave of the prior. Between answers that were not used nothing tells a threshold; where all
 * are the same, or none was given, thresholds are what they are before anybody answers.
 */
function believed(study: Study, run: Run): { model: DesignModel; belief: Belief } {
  const given = ownJudgements(study, toResponse(study, run));
  const model = designModel(study);
  const { at, covariance } = ownPosterior(study, given, priorOf(study));
  const [K, told] = [model.weights, at.length];
  const q = model.kind === 'ordered' && told === K ? model.nuisances : told - K;
  const P = q + K;
  /** Parameters besides the weights come first here, and last there. */
  const place = (p: number) => (p < q ? K + p : p - q);
  const mean = Float64Array.from({ length: P }, (_, p) => at[place(p)] ?? Math.log((p + 1) / (q - p)));
  const whole = new Float64Array(P * P);
  for (let row = 0; row < P; row++) {
    for (let column = 0; column < P; column++) {
      const [r, c] = [place(row), place(column)];
      const known = r < told && c < told;
      whole[row * P + column] = known ? covariance[r * told + c]! : row === column ? nuisanceSd ** 2 : 0;
    }
  }
  return { model: { ...model, nuisances: q }, belief: { mean, covariance: whole } };
}
