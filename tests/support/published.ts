import { leftOutHits } from '../../src/advice/left-out-hits.ts';
import type { Panel } from '../../src/advice/panel.ts';
import { exampleScenarios, publishedFit, publishedStudy } from '../../src/advice/publish.ts';
import type { PublishedModel } from '../../src/advice/published.ts';
import type { Fit } from '../../src/estimation/fit.ts';
import { recipe, seed } from '../../src/response/recipes/data-sharing.ts';
import { simulate } from '../../src/response/simulate.ts';
import { wholeTask } from '../../src/results/plan.ts';
import { codings } from '../../src/study/coding.ts';
import { study } from '../../src/study/templates/data-sharing.ts';
import { fitOf } from '../estimation/fitting.ts';

const none = { nl: '', en: '' };

/** The reference study's model on its simulated respondents, and the same in the studio. */
export function referenceModel(): { model: PublishedModel; panel: Panel & { readonly fit: Fit } } {
  const responses = simulate(study, recipe, seed);
  const { data, model, resampling } = wholeTask(study, responses);
  const fit = fitOf(data, { model, resampling: { ...resampling, bootstrap: 0 } });
  const panel = { study, codings: codings(study.criteria), fit };
  const answers = responses.map((response) => response.answers);
  return { model: modelOf(panel, answers), panel };
}

function modelOf(panel: Panel & { readonly fit: Fit }, answers: (number | null)[][]): PublishedModel {
  const scenarios = exampleScenarios(panel);
  const fit = publishedFit(panel.fit, undefined, leftOutHits(panel, answers));
  if (!fit.ok) throw new Error(`not published: ${fit.problem.parameters}`);
  return {
    study: publishedStudy(study, scenarios),
    asker: study.asker,
    people: none,
    notFor: none,
    seed,
    day: 20781,
    until: 0,
    minimumGroup: study.minimumGroup,
    scenarios: study.design.scenarios.length,
    examples: scenarios.map((s) => ({ number: s + 1, name: none })),
    fits: [fit.value],
  };
}
