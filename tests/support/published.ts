import { leftOutHits } from '../../src/advice/left-out-hits.ts';
import type { Panel } from '../../src/advice/panel.ts';
import { exampleScenarios, publishedFit, publishedStudy } from '../../src/advice/publish.ts';
import type { PublishedModel } from '../../src/advice/published.ts';
import type { Fit } from '../../src/estimation/fit.ts';
import { judgements } from '../../src/response/answered.ts';
import { recipe, seed } from '../../src/response/recipes/data-sharing.ts';
import type { Response } from '../../src/response/response.ts';
import { simulate } from '../../src/response/simulate.ts';
import { wholeTask } from '../../src/results/plan.ts';
import { codings } from '../../src/study/coding.ts';
import type { Judgement } from '../../src/study/judgement.ts';
import type { Study } from '../../src/study/study.ts';
import { study } from '../../src/study/templates/data-sharing.ts';
import { fitOf } from '../estimation/fitting.ts';
import { choiceRecipe, choiceStudy } from './choice.ts';

const none = { nl: '', en: '' };

type Modelled = { readonly model: PublishedModel; readonly panel: Panel & { readonly fit: Fit } };

/** The reference study's model on its simulated respondents, and the same in the studio. */
export function referenceModel(): Modelled {
  return modelled(study, simulate(study, recipe, seed));
}

/** The model of a choice between two profiles or none, on simulated respondents. */
export function choiceModel(): Modelled {
  const asked = choiceStudy();
  return modelled(asked, simulate(asked, choiceRecipe, seed));
}

function modelled(of: Study, responses: readonly Response[]): Modelled {
  const { data, model, resampling } = wholeTask(of, responses);
  const fit = fitOf(data, { model, resampling: { ...resampling, bootstrap: 0 } });
  const panel = { study: of, codings: codings(of.criteria), fit };
  const given = responses.map((response) => judgements(of, response));
  return { model: modelOf(of, panel, given), panel };
}

function modelOf(of: Study, panel: Modelled['panel'], given: Judgement[][]): PublishedModel {
  const scenarios = exampleScenarios(panel);
  const fit = publishedFit(panel.fit, undefined, leftOutHits(panel, given, of.design.scenarios));
  if (!fit.ok) throw new Error(`not published: ${fit.problem.parameters}`);
  return {
    study: publishedStudy(of, scenarios),
    asker: of.asker,
    people: none,
    notFor: none,
    recruited: undefined,
    seed,
    day: 20781,
    until: 0,
    minimumGroup: of.minimumGroup,
    scenarios: of.design.scenarios.length,
    examples: scenarios.map((s) => ({ number: s + 1, name: none })),
    fits: [fit.value],
  };
}
