import { type DesignModel, designModel } from '../design/design-model.ts';
import { judgingDraws } from '../design/priors.ts';
import type { DesignRequest } from '../design/request.ts';
import { categories } from '../study/study.ts';
import { kindsBeside } from './design-report.ts';

/* A unit is a product of two parameters' scores at one answer. */

/** The seconds of a unit on a machine that does nothing else, with some to spare. */
const unitSeconds = { ordered: 5e-9, choice: 1e-8 };

/** The findings, a kind of people and how far people's answers differ from the model's, in D-errors at one draw. */
const cost = { findings: 6, kind: 0.5, curvature: 12 };

/** The seconds that telling takes whatever is told. */
const least = 0.25;

/** No fewer draws than this say what a design is worth. */
const fewest = 8;

/** How many draws there is time to judge by, and the seconds that telling is then expected to take. */
type ReportPlan = { readonly draws: number; readonly seconds: number };

/**
 * As many draws as there would be without haste, or fewer that leave half of the seconds to the search. Where iterations
 * are asked for the seconds are only a bound, and what is told must not hang on how busy a machine is.
 *
 * @param slowness - how many times longer things take here and now than on a machine that does nothing else
 */
export function reportPlan(request: DesignRequest, slowness: number): ReportPlan {
  const model = designModel(request.study, request.interactions);
  const seconds = (draws: number) =>
    Math.max(1, slowness) * (least + unitSeconds[model.kind] * unitsOf(request, model, draws));
  let draws = judgingDraws(model, answersTo(request));
  while (request.iterations === null && draws > fewest && seconds(draws) > request.seconds / 2) draws /= 2;
  return { draws, seconds: seconds(draws) };
}

function unitsOf(request: DesignRequest, model: DesignModel, draws: number): number {
  const { priors, start } = request;
  const unsure = priors?.sd || priors?.covariance ? draws : 1;
  const curvature = model.kind === 'ordered' ? cost.curvature : 0;
  const differing = priors?.spread ? cost.kind * kindsBeside(draws) + curvature : 0;
  const each = answersTo(request) * (model.weights + model.nuisances) ** 2;
  // A design to improve is told of too.
  return (start ? 2 : 1) * (cost.findings + unsure + differing) * each;
}

function answersTo({ study, scenarios }: DesignRequest): number {
  return scenarios * categories(study.answer).length;
}
