import type { Judgement } from '../study/judgement.ts';
import type { Study } from '../study/study.ts';
import type { Response } from './response.ts';

type Judged = { readonly answers: readonly (number | null)[] } & Pick<Response, 'tailored'>;

/**
 * What a respondent judged, the design's scenarios first, as an analysis takes it. Left out: what was skipped, what was
 * shown a second time, which would count one scenario double, and what was chosen by answers that are no longer
 * theirs.
 */
export function judgements(
  { design }: Pick<Study, 'design'>,
  { answers, tailored = [] }: Judged,
): Judgement[] {
  const current = tailored.filter(({ outdated }) => !outdated);
  const given = answers.map((answer, s) => ({ scenario: design.scenarios[s]!, answer }));
  return [...given, ...current].flatMap(({ scenario, answer }) =>
    answer === null ? [] : [{ scenario, answer }],
  );
}

/**
 * The answers as rows, by respondent and then as `judgements` has them, with what every dataset says of its rows.
 * Respondents without any answer are left out; every row has weight 1.
 */
export function answered(study: Study, responses: readonly Response[]) {
  const people = responses
    .map((response) => ({ id: response.id, given: judgements(study, response) }))
    .filter(({ given }) => given.length > 0);
  const rows = people.flatMap(({ given }, n) => given.map((judgement) => ({ n, ...judgement })));
  const common = {
    answer: Int32Array.from(rows, ({ answer }) => answer),
    weight: new Float64Array(rows.length).fill(1),
    respondent: Int32Array.from(rows, ({ n }) => n),
    people: people.map(({ id }) => id),
  };
  return { rows, common };
}
