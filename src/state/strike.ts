import { hasDominated } from '../design/dominated.ts';
import { nearScenarios } from '../design/near-scenarios.ts';
import { type Quality, quality } from '../design/quality.ts';
import { type DesignRequest, plainRequest } from '../design/request.ts';
import { termsOf } from '../design/terms.ts';
import { divisionOf } from '../study/division.ts';
import { changeSearch } from '../study/edit.ts';
import { keyInAnyOrder } from '../study/same-scenario.ts';
import { isScenarioOf, type Scenario, type Study } from '../study/study.ts';
import { DesignSearch } from './design-search.ts';
import { changeStudy } from './making.ts';

/** `done`: share of the time. */
type Far = { readonly done: number };

/** What replacing did to the design. */
export type Replaced = {
  /** Which scenarios are new, from 0. */
  readonly places: readonly number[];
  /** How many of them are but one level apart from a struck one, since no set was found without such ones. */
  readonly near: number;
  readonly before: Quality;
  readonly after: Quality;
};

/** The search for scenarios in the place of those that cannot occur. */
export const strikeSearch = new DesignSearch<Far, Replaced>();

export function isStruck(study: Study, scenario: Scenario): boolean {
  return isAmong(struckIn(study))(scenario);
}

/** Strikes a scenario as one that cannot occur, or takes that back. Replaced ones stay struck, so that none comes back. */
export function toggleStruck(scenario: Scenario): void {
  changeStudy((study) => {
    const now = struckIn(study);
    const without = now.filter((other) => keyInAnyOrder(other) !== keyInAnyOrder(scenario));
    return changeSearch(study, { struck: without.length < now.length ? without : [...now, scenario] });
  });
}

/** In all; scenarios apart from what is struck can be searched in vain until then, and others are found sooner. */
const mostSeconds = 5;
const leastSeconds = 1;

/** Searches others in workers for what is struck, beside what is not, and puts them in the study. */
export function replaceStruck(study: Study): Promise<void> {
  const started = performance.now();
  return strikeSearch.begin({
    study,
    begun: { done: 0 },
    search: async (design) => {
      const searched = (struck: readonly Scenario[]) => {
        const passed = (performance.now() - started) / 1000;
        const request = {
          ...requestFor(study, struck),
          seconds: Math.max(leastSeconds, mostSeconds - passed),
        };
        return design(request, ({ seconds }) => ({ done: Math.min(1, (passed + seconds) / mostSeconds) }));
      };
      const apart = await searched([...struckIn(study), ...nearStruck(study)]);
      return apart.ok || apart.problem.kind !== 'not-found' ? apart : searched(struckIn(study));
    },
    laid: (now, scenarios) =>
      isDividedAlike(study.design, now.design) ? { ...now.design, scenarios } : undefined,
    told: (scenarios) => replacedBy(study, scenarios),
  });
}

/** Which scenarios are replacements, from 0, as long as nothing else has changed them. */
export function replacedIn(scenarios: readonly Scenario[]): readonly number[] {
  const run = strikeSearch.run.value;
  return run.kind === 'found' && run.scenarios === scenarios ? run.places : [];
}

/** Kept as numbers of levels, which a file may have of another study. */
function struckIn({ search, ...study }: Study): Scenario[] {
  return (search?.struck ?? []).filter((scenario) => isScenarioOf(study, scenario));
}

/** What is but one level apart from what is struck, and is not in the study to stay. */
function nearStruck(study: Study): Scenario[] {
  const counts = study.criteria.map(({ levels }) => levels.length);
  const isAsked = isAmong(study.design.scenarios.filter((scenario) => !isStruck(study, scenario)));
  return struckIn(study)
    .flatMap((scenario) => nearScenarios(scenario, counts))
    .filter((near) => !isAsked(near));
}

/** Whether a scenario is one of some, whatever the order of its profiles. */
function isAmong(some: readonly Scenario[]): (scenario: Scenario) => boolean {
  const keys = new Set(some.map(keyInAnyOrder));
  return (scenario) => keys.has(keyInAnyOrder(scenario));
}

/** @param struck - what must not be among those that come in place of what is struck */
function requestFor(study: Study, struck: readonly Scenario[]): DesignRequest {
  const { scenarios } = study.design;
  const kept = scenarios.map((scenario) => !isStruck(study, scenario));
  const start = { scenarios, kept, struck };
  const { directions, ...terms } = termsOf(study);
  const division = divisionOf(study.design);
  const request = {
    ...plainRequest(study, scenarios.length),
    ...division,
    ...terms,
    // Each block is to be balanced in itself.
    balanced: division.blocks > 1 ? true : null,
    start,
  };
  // What stays cannot be made to fit.
  const fit = scenarios.every((scenario, s) => !kept[s] || !hasDominated(scenario, directions));
  return fit ? { ...request, directions } : request;
}

/** What other scenarios did to the design as it was when their search began. */
function replacedBy(study: Study, scenarios: readonly Scenario[]): Replaced {
  const { design } = study;
  const places = design.scenarios.flatMap((scenario, s) => (isStruck(study, scenario) ? [s] : []));
  const isNear = isAmong(nearStruck(study));
  const judging = { ...divisionOf(design), ...termsOf(study) };
  return {
    places,
    near: places.filter((s) => isNear(scenarios[s]!)).length,
    before: quality(study, design.scenarios, judging),
    after: quality(study, scenarios, judging),
  };
}

/** Whether designs have the same scenarios in the same blocks, whatever is shown beside them. */
function isDividedAlike(one: Study['design'], other: Study['design']): boolean {
  const parts = [one, other].map(({ scenarios, blocks, anchors }) => [scenarios, blocks, anchors]);
  return JSON.stringify(parts[0]) === JSON.stringify(parts[1]);
}
