import type { Fit } from '../estimation/fit.ts';
import { personCovariance } from '../estimation/person-covariance.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import type { Study } from '../study/study.ts';
import { facing, scenarioCases } from './case.ts';
import type { LeftOutHits } from './left-out-hits.ts';
import { agreeShare, type Panel, type PanelStudy, utility } from './panel.ts';
import type { PublishedFit } from './published.ts';

/** Why a fit is not published: these parameters have no error, so nobody could tell what it is worth. */
export type PublishProblem = { readonly kind: 'no-errors'; readonly parameters: readonly string[] };

/** A fit without answers: of the people left out in turn only the covariance they give. */
export function publishedFit(
  fit: Fit,
  group: PublishedFit['group'],
  hits: LeftOutHits | undefined,
): Result<PublishedFit, PublishProblem> {
  const P = fit.estimate.length;
  const spread = personCovariance(fit);
  const parameters = fit.names.filter(
    (_, p) => Number.isFinite(fit.estimate[p]!) && !(spread[p * P + p]! > 0),
  );
  if (parameters.length > 0) return fail({ kind: 'no-errors', parameters });
  const { respondents, scenarios, ridge, converged } = fit;
  const estimate = fit.estimate.map((value) => (Number.isFinite(value) ? value : Number.NaN));
  const problems = fit.problems.filter(({ kind }) => kind === 'unused-category');
  const numbers = { estimate, respondents, scenarios, ridge, converged, problems };
  return ok({
    group,
    hits: hits && { model: hits.model, guess: hits.guess },
    fit: { ...numbers, jackknife: new Float64Array(), spread },
  });
}

/** What of a study is published with its model: the words a case needs, and a few scenarios as examples. */
export function publishedStudy(study: Study, scenarios: readonly number[]): PanelStudy {
  const { id, title, lead, statement, answer } = study;
  const criteria = study.criteria.map((criterion) => ({
    ...criterion,
    levels: criterion.levels.map((level) => ({ id: level.id, name: level.name })),
  }));
  const design = { scenarios: scenarios.map((s) => study.design.scenarios[s]!) };
  return { id, title, lead, statement, answer, criteria, design };
}

/** Indices of three scenarios to start from: where fewest agree or choose A, about half, and most; in their order. */
export function exampleScenarios(panel: Panel): number[] {
  const shares = scenarioCases(panel.study).map((judged) =>
    agreeShare(facing(panel, judged), utility(panel, judged[0]))(panel.fit.estimate),
  );
  const nearest = (to: number) => {
    const distances = shares.map((share) => (Number.isNaN(share) ? 2 : Math.abs(share - to)));
    return distances.indexOf(Math.min(...distances));
  };
  return [...new Set([nearest(0), nearest(0.5), nearest(1)])].sort((a, b) => a - b);
}
