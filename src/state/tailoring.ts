import { candidates } from '../design/candidates.ts';
import { type DesignModel, designModel } from '../design/design-model.ts';
import { type Belief, nextScenario } from '../design/next-scenario.ts';
import { plainRequest, rulesOf } from '../design/request.ts';
import type { Rules } from '../design/rules.ts';
import { ownPosterior, priorOf } from '../estimation/own-weights.ts';
import { judgements } from '../response/answered.ts';
import { toResponse } from '../response/from-run.ts';
import type { Scenario, Study } from '../study/study.ts';
import { order } from '../survey/order.ts';
import type { Run } from '../survey/run.ts';
import { showings } from '../survey/showings.ts';
import { scenarioOf } from '../survey/tailored.ts';

/** Enough to come near the best there is, and few enough to choose from while a person waits. */
const mostCandidates = 300;

/**
 * The scenario that tells most about this person's weights, of those that they have not seen: by the study, their
 * answers so far and the seed alone, so that whoever has these can choose it again.
 */
export function chosenScenario(study: Study, run: Run, index: number): Scenario {
  const { model, belief } = believed(study, run);
  const seed = run.seed + index;
  const unseen = candidates(rulesFor(study, run), mostCandidates, seed);
  // Where everything there is was seen, something is seen again.
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

/** What the answers so far leave of the prior. Between answers that were not used nothing tells a threshold. */
function believed(study: Study, run: Run): { model: DesignModel; belief: Belief } {
  const given = judgements(study, toResponse(study, run));
  const model = designModel(study);
  const { at, covariance } = ownPosterior(study, given, priorOf(study));
  const [K, P] = [model.weights, at.length];
  /** Parameters besides the weights come first here, and last there. */
  const places = Array.from({ length: P }, (_, p) => (p < P - K ? K + p : p - (P - K)));
  return {
    model: { ...model, nuisances: P - K },
    belief: {
      mean: Float64Array.from(places, (place) => at[place]!),
      covariance: Float64Array.from(
        places.flatMap((row) => places.map((column) => covariance[row * P + column]!)),
      ),
    },
  };
}
