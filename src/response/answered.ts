import type { Judgement } from '../study/judgement.ts';
import type { Scenario, Study } from '../study/study.ts';
import type { Response } from './response.ts';

type Judged = { readonly answers: readonly (number | null)[] };

/**
 * What a respondent judged as an analysis of many takes it. Left out: what was skipped; what was shown a second time,
 * which would count one scenario double; and what was chosen for them. Which scenarios these are depends on how the
 * person differs from others, so that a fit of one set of weights for all would come out nearer to nil: by a tenth
 * where weights differ as much as they are large.
 */
export function judgements({ design }: Pick<Study, 'design'>, { answers }: Judged): Judgement[] {
  return judged(answers.map((answer, s) => ({ scenario: design.scenarios[s]!, answer })));
}

/**
 * The same as what is said of this person alone takes it: with what was chosen by answers that are still theirs, which
 * tells no less than what everybody judged.
 */
export function ownJudgements(
  study: Pick<Study, 'design'>,
  response: Judged & Pick<Response, 'tailored'>,
): Judgement[] {
  const current = (response.tailored ?? []).filter(({ outdated }) => !outdated);
  return [...judgements(study, response), ...judged(current)];
}

/**
 * The answers that `ownJudgements` leaves out: to what was shown a second time, or chosen by answers that are others
 * now.
 */
export function leftOutJudgements(
  { design }: Pick<Study, 'design'>,
  { again = [], tailored = [] }: Pick<Response, 'again' | 'tailored'>,
): Judgement[] {
  const second = again.map(({ scenario, answer }) => ({ scenario: design.scenarios[scenario]!, answer }));
  return judged([...second, ...tailored.filter(({ outdated }) => outdated)]);
}

/** How many of a person's answers `ownJudgements` leaves out, and why. */
export function ownLeftOut({ again = [], tailored = [] }: Pick<Response, 'again' | 'tailored'>) {
  const given = ({ answer }: { readonly answer: number | null }) => answer !== null;
  return {
    again: again.filter(given).length,
    outdated: tailored.filter((each) => each.outdated && given(each)).length,
  };
}

function judged(
  given: readonly { readonly scenario: Scenario; readonly answer: number | null }[],
): Judgement[] {
  return given.flatMap(({ scenario, answer }) => (answer === null ? [] : [{ scenario, answer }]));
}

/**
 * The answers as rows, by respondent and then as `judgements` has them, with what every dataset says of its rows.
 * Respondents without any answer are left out; every row has weight 1.
 */
export function answeredRows(study: Study, responses: readonly Response[]) {
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
