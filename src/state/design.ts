import { type Quality, quality } from '../design/quality.ts';
import { plainRequest } from '../design/request.ts';
import type { Found } from '../design/search.ts';
import { termsOf } from '../design/terms.ts';
import type { Study } from '../study/study.ts';
import { DesignSearch } from './design-search.ts';
import type { DesignWish } from './design-wish.ts';
import { presented } from './extras.ts';

/** How good the best scenarios were after so many seconds: see `quality`. */
type DesignStep = { readonly seconds: number; readonly quality: Quality };

/** `passed` seconds of so many. */
type Far = { readonly passed: number; readonly of: number; readonly path: readonly DesignStep[] };

/** The search for the scenarios of the study on screen. */
export const designSearch = new DesignSearch<Far, object>();

/** Searches scenarios in workers and puts them in the study. */
export function makeScenarios(study: Study, wish: DesignWish): Promise<void> {
  const { scenarios, seconds: of } = wish;
  const terms = termsOf(study);
  const path: DesignStep[] = [];
  let known: Found | undefined;
  return designSearch.begin({
    study,
    begun: { passed: 0, of, path },
    search: (design) =>
      design({ ...plainRequest(study, scenarios), ...terms, ...wish }, ({ best, seconds: passed }) => {
        if (best !== known)
          path.push({ seconds: passed, quality: quality(study, best.scenarios, { ...wish, ...terms }) });
        known = best;
        return { passed, of, path: [...path] };
      }),
    laid: (now, found) => presented(now, found, wish),
    told: () => ({}),
  });
}
