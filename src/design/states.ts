import { codings } from '../study/coding.ts';
import { blocksOf, shared } from './blocks.ts';
import { informationOf } from './information.ts';
import { InformationState } from './information-state.ts';
import { RatedState } from './rated-state.ts';
import type { DesignRequest } from './request.ts';
import type { Rules } from './rules.ts';
import type { SearchState } from './search-state.ts';
import { zeroWeightSums } from './zero-weight-sums.ts';

/** Whether scenarios are rated, of main effects that nothing is known of: what orthogonal arrays are best for. */
export function isPlain({ study }: DesignRequest): boolean {
  return study.answer.kind !== 'choice';
}

/** Two states to search by. */
export function statesFor(request: DesignRequest, rules: Rules): [SearchState, SearchState] {
  const { study, scenarios } = request;
  const rows = scenarios * rules.profiles;
  if (isPlain(request)) {
    const coding = codings(study.criteria);
    return [new RatedState(rows, coding), new RatedState(rows, coding)];
  }
  const times = blocksOf(request).map((block) => (block === shared ? 1 : 1 / request.blocks));
  const information = informationOf(study);
  const setting = { rules, sums: zeroWeightSums(information), row: information.row, times };
  return [new InformationState(rows, setting, 0), new InformationState(rows, setting, 3)];
}
