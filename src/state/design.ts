import { type Quality, quality } from '../design/quality.ts';
import { plainRequest } from '../design/request.ts';
import type { Found } from '../design/search.ts';
import { termsOf } from '../design/terms.ts';
import { isScenarioOf, type Scenario, type Study } from '../study/study.ts';
import { DesignSearch } from './design-search.ts';
import type { DesignWish } from './design-wish.ts';
import { presented } from './extras.ts';

/** How good the best scenarios were after so many seconds: see `quality`. */
type DesignStep = { readonly seconds: number; readonly quality: Quality };

/** `passed` seconds of so many. */
type Far = { readonly passed: number; readonly of: number; readonly path: readonly DesignStep[] };

/** How good the scenarios were and are; absent where there were not as many of these criteria before. */
type Made = { readonly change?: { readonly before: Quality; readonly after: Quality } };

/** The search for the scenarios of the study on screen. */
export const designSearch = new DesignSearch<Far, Made>();

/** Searches scenarios in workers and puts them in the study. */
export function makeScenarios(study: Study, wish: DesignWish): Promise<void> {
  const { scenarios, seconds: of } = wish;
  const terms = termsOf(study);
  const judged = (some: readonly Scenario[]) => quality(study, some, { ...wish, ...terms });
  const path: DesignStep[] = [];
  let known: Found | undefined;
  return designSearch.begin({
    study,
    begun: { passed: 0, of, path },
    search: (design) =>
      design({ ...plainRequest(study, scenarios), ...terms, ...wish }, ({ best, seconds: passed }) => {
        if (best !== known) path.push({ seconds: passed, quality: judged(best.scenarios) });
        known = best;
        return { passed, of, path: [...path] };
      }),
    laid: (now, found) => presented(now, found, wish),
    told: (found) => {
      const { scenarios: former } = study.design;
      return former.length === found.length && former.every((each) => isScenarioOf(study, each))
        ? { change: { before: judged(former), after: judged(found) } }
        : {};
    },
  });
}
