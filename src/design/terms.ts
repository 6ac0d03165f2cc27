import { codings } from '../study/coding.ts';
import { doubt } from '../study/doubt.ts';
import type { Expected } from '../study/search.ts';
import type { Criterion, Study } from '../study/study.ts';
import { effectsOf, uncounted } from '../study/weighing.ts';
import type { Pair } from './design-model.ts';
import type { Priors } from './priors.ts';
import type { DesignRequest } from './request.ts';

/** What a study's scenarios are searched and judged by. */
export type Terms = Pick<DesignRequest, 'directions' | 'interactions' | 'priors'>;

/** As the maker said it; what they said of criteria that are gone is passed over. */
export function termsOf({ criteria, search = {} }: Pick<Study, 'criteria' | 'search'>): Terms {
  const { directions = {}, interactions = [], expected } = search;
  const place = (id: string) => criteria.findIndex((criterion) => criterion.id === id);
  return {
    directions: criteria.map(({ id }) => directions[id] ?? 0),
    interactions: interactions
      .map(([one, other]): Pair => [place(one), place(other)])
      .filter(([one, other]) => one >= 0 && other >= 0),
    priors: expected ? priorsOf(criteria, expected) : null,
  };
}

/** Normal priors over the weights of the criteria; a criterion of which nothing is expected may go either way. */
function priorsOf(criteria: readonly Criterion[], { certainty, weights }: Expected): Priors {
  const mean = codings(criteria).flatMap(({ names }, c) => {
    const { id, kind, levels } = criteria[c]!;
    const effects = effectsOf(weights[id] ?? uncounted, levels.length);
    // An amount's weight is the effect of its last level.
    return kind === 'amount' ? effects.slice(-1) : effects.slice(0, names.length);
  });
  return { mean, sd: mean.map(() => doubt[certainty]) };
}
