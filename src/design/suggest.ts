import type { Study } from '../study/study.ts';
import { profileCount } from '../study/study.ts';
import { designModel } from './design-model.ts';
import { enoughScenarios } from './enough.ts';
import { possibleScenarios, prohibitions } from './feasible.ts';
import { termsOf } from './terms.ts';

/** Fewer scenarios than this tell little, whatever the criteria. */
const fewest = 8;

/** So many more may be asked so that levels come out evenly. */
const slack = 5;

type Asked = Pick<Study, 'criteria' | 'answer' | 'prohibited' | 'search'>;

/** How many scenarios are enough to leave something to check the model with: scenarios − 1 − weights ≥ 5. */
export function sufficientScenarios(study: Asked): number {
  const model = designModel(study, termsOf(study).interactions);
  return Math.max(fewest, enoughScenarios(model, profileCount(study.answer)));
}

/**
 * A number of scenarios to start from: of those that are enough, and few more, the one at which most criteria show every
 * level equally often; no more than there are.
 *
 * @param least - how many are enough
 */
export function suggestedScenarios(study: Asked, least = sufficientScenarios(study)): number {
  const { criteria, answer } = study;
  const profiles = profileCount(answer);
  const even = (scenarios: number) =>
    criteria.filter(({ levels }) => (scenarios * profiles) % levels.length === 0).length;
  const candidates = Array.from({ length: slack + 1 }, (_, more) => least + more);
  const evenest = candidates.reduce((best, each) => (even(each) > even(best) ? each : best));
  const counts = criteria.map(({ levels }) => levels.length);
  const possible = possibleScenarios(counts, prohibitions(study), profiles, evenest);
  // Where not even two are possible, making them tells why.
  return possible < 2 ? evenest : Math.min(evenest, possible);
}
