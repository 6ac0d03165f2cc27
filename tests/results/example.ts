import type { Response } from '../../src/response/response.ts';
import type { Criterion, Study } from '../../src/study/study.ts';
import { rated, study, text } from '../support/study.ts';

const options = (ids: readonly string[]) => ids.map((id) => ({ id, name: text(id) }));

/** Three criteria: a with three levels, b with two, and c an amount of three: four weights in all. */
export const criteria: Criterion[] = [
  { id: 'a', kind: 'categorical', name: text('A'), short: text('A'), levels: options(['a1', 'a2', 'a3']) },
  { id: 'b', kind: 'categorical', name: text('B'), short: text('B'), levels: options(['b1', 'b2']) },
  { id: 'c', kind: 'amount', name: text('C'), short: text('C'), levels: options(['c1', 'c2', 'c3']) },
];

/** A five-point study of two scenarios with one background question of three options. */
export function exampleStudy(change: Partial<Study> = {}): Study {
  return study({
    id: 'example',
    answer: { kind: 'scale', points: ['1', '2', '3', '4', '5'].map((point) => text(point)) },
    criteria,
    questions: [
      {
        id: 'role',
        name: text('Role'),
        short: text('Role'),
        ordered: false,
        options: options(['x', 'y', 'z']),
      },
    ],
    design: rated([
      [0, 0, 0],
      [1, 1, 2],
    ]),
    ...change,
  });
}

/** People of one role with the same answers, from 0, numbered on from those before. */
export function people(
  count: number,
  answers: Response['answers'],
  { role = 'x', simulated = false }: { role?: string; simulated?: boolean } = {},
): Response[] {
  return Array.from({ length: count }, (_, n) => ({
    format: 'afweging/response@1',
    id: `${role}-${answers.join('')}-${n}`,
    study: 'example',
    answers,
    background: { role },
    simulated,
  }));
}
