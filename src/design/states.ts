import { codings } from '../study/coding.ts';
import { blocksOf, shared } from './blocks.ts';
import { codedRow, designModel } from './design-model.ts';
import { InformationState } from './information-state.ts';
import { type MakeSums, sumsOfState } from './information-sums.ts';
import { pointsOf, searchDraws } from './priors.ts';
import { RatedState } from './rated-state.ts';
import { type DesignRequest, isPlain } from './request.ts';
import type { Levels, Rules } from './rules.ts';
import type { SearchState } from './search-state.ts';

/** Two states to search by. */
export function statesFor(
  request: DesignRequest,
  rules: Rules,
  makeSums: MakeSums,
): readonly [SearchState, SearchState] {
  const { study, scenarios, blocks, interactions, priors, seed } = request;
  const rows = scenarios * rules.profiles;
  if (isPlain(request) && request.anchors === 0) {
    const coding = codings(study.criteria);
    return [new RatedState(rows, coding), new RatedState(rows, coding)];
  }
  const model = designModel(study, interactions);
  const sums = makeSums(
    model,
    pointsOf(model, priors, { seed, count: searchDraws(model.weights) }),
    rules.profiles,
  );
  // What one respondent sees on average.
  const times = blocksOf(request).map((block) => (block === shared ? 1 : 1 / blocks));
  const setting = { rules, sums, row: (profile: Levels) => codedRow(model, profile), times };
  return [new InformationState(rows, setting, 0), new InformationState(rows, setting, sumsOfState)];
}
