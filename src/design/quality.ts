import type { Division } from '../study/division.ts';
import { categories, type Scenario, type Study } from '../study/study.ts';
import { blockScenarios } from './blocks.ts';
import { dEfficiency } from './d-efficiency.ts';
import { dError } from './d-error.ts';
import { codedRow, designModel } from './design-model.ts';
import { judgingDraws, pointsOf } from './priors.ts';
import type { Terms } from './terms.ts';

/** What scenarios are judged by, besides what they are of. */
type Judging = Pick<Division, 'blocks' | 'anchors'> & Pick<Terms, 'interactions' | 'priors'>;

/** How good scenarios are, in one number. */
export type Quality =
  /** D-efficiency: 100 is as good as can be. */
  | { readonly kind: 'efficiency'; readonly value: number }
  /** D-error: less is better, Infinity where weights cannot be told apart. */
  | { readonly kind: 'error'; readonly value: number };

/** Enough to see one set of scenarios be better than another while the page goes on. */
const mostDraws = 64;

/** The D-efficiency of ratings of which nothing is expected, else the D-error by what is; of choices at weights of nil. */
export function quality(
  study: Pick<Study, 'criteria' | 'answer'>,
  scenarios: readonly Scenario[],
  { blocks, anchors, interactions, priors }: Judging,
): Quality {
  const model = designModel(study, interactions);
  if (model.kind === 'choice' || priors) {
    const answers = scenarios.length * categories(study.answer).length;
    const count = Math.min(mostDraws, judgingDraws(model, answers));
    const points = pointsOf(model, priors, { seed: 1, count });
    const own = blockScenarios({ scenarios: scenarios.length, blocks, anchors }, scenarios);
    return { kind: 'error', value: dError(model, points, own) };
  }
  const rows = scenarios.map(([profile]) => [...codedRow(model, profile!)]);
  return { kind: 'efficiency', value: dEfficiency(rows, model.coding, interactions) };
}
