import type { Scenario, Study } from '../study/study.ts';
import { blockScenarios, type Division } from './blocks.ts';
import { dEfficiency } from './d-efficiency.ts';
import { dError } from './d-error.ts';
import { codedRow, designModel } from './design-model.ts';
import { pointsOf } from './priors.ts';

/** One number for how good scenarios are: the D-efficiency of ratings, the D-error of choices at weights of zero. */
export function quality(
  study: Pick<Study, 'criteria' | 'answer'>,
  scenarios: readonly Scenario[],
  { blocks, anchors }: Pick<Division, 'blocks' | 'anchors'>,
): number {
  const model = designModel(study);
  if (model.kind === 'choice')
    return dError(
      model,
      pointsOf(model, null, { seed: 1, count: 1 }),
      blockScenarios({ scenarios: scenarios.length, blocks, anchors }, scenarios),
    );
  const rows = scenarios.map(([profile]) => [...codedRow(model, profile!)]);
  return dEfficiency(rows, model.coding);
}
