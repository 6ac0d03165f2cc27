import { Matrix } from 'ml-matrix';
import type { Study } from '../study/study.ts';
import { addRows, informationOf } from './information.ts';

/**
 * What one respondent's choices in all scenarios tell of the K criterion weights when every answer is as
 * likely, which is where a choice starts without weights known beforehand: the Fisher information of the
 * multinomial logit at zero weights (McFadden 1974). With "none" on offer its constant is taken out, by the
 * Schur complement.
 *
 * @returns [K,K]
 */
export function choiceInformation(study: Pick<Study, 'criteria' | 'answer' | 'design'>): Matrix {
  const { size, rows } = informationOf(study);
  const lower = new Float64Array(size * size);
  for (const scenario of study.design.scenarios) addRows(lower, rows(scenario), 1);
  const whole = new Matrix(size, size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      whole.set(i, j, lower[i * size + j]!);
      whole.set(j, i, lower[i * size + j]!);
    }
  }
  const none = study.answer.kind === 'choice' && study.answer.none !== null;
  if (!none) return whole;
  // The constant comes first.
  const weights = whole.subMatrix(1, size - 1, 1, size - 1);
  const both = whole.subMatrix(1, size - 1, 0, 0);
  return weights.sub(both.mmul(both.transpose()).div(whole.get(0, 0)));
}
