import type { Fit } from '../../src/estimation/fit.ts';
import type { Response } from '../../src/response/response.ts';
import type { Criterion, Study } from '../../src/study/study.ts';
import { rated, untold } from '../support/study.ts';

const text = (word: string) => ({ nl: word, en: word });
const options = (ids: readonly string[]) => ids.map((id) => ({ id, name: text(id) }));

/** Three criteria: a with three levels, b with two, and c an amount of three: four weights in all. */
export const criteria: Criterion[] = [
  { id: 'a', kind: 'categorical', name: text('A'), short: text('A'), levels: options(['a1', 'a2', 'a3']) },
  { id: 'b', kind: 'categorical', name: text('B'), short: text('B'), levels: options(['b1', 'b2']) },
  { id: 'c', kind: 'amount', name: text('C'), short: text('C'), levels: options(['c1', 'c2', 'c3']) },
];

/** A five-point study of two scenarios with one background question of three options. */
export function exampleStudy(change: Partial<Study> = {}): Study {
  return {
    format: 'afweging/study@1',
    id: 'example',
    title: text('Example'),
    introduction: [],
    asker: text('Nobody'),
    minutes: 1,
    lead: text('Lead'),
    statement: text('Statement'),
    answer: { kind: 'scale', points: ['1', '2', '3', '4', '5'].map(text) },
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
    ...untold,
    closing: text('End'),
    minimumGroup: 5,
    ...change,
  };
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

/** A fit that says what it is given and nothing else. */
export function fitOf(given: Partial<Fit> & Pick<Fit, 'names' | 'estimate'>): Fit {
  const P = given.names.length;
  const none = new Float64Array(P * P);
  return {
    covariance: { classic: none, robust: none, respondent: none },
    logLikelihood: -1,
    logLikelihoodNull: -2,
    logLikelihoodShares: -2,
    parameters: P,
    respondents: 10,
    scenarios: 20,
    hits: 0.5,
    ridge: 0,
    stop: 'gradient',
    converged: true,
    gradientNorm: 0,
    evaluations: 1,
    path: [],
    jackknife: new Float64Array(),
    bootstrap: new Float64Array(),
    problems: [],
    ...given,
  };
}
