import { fitPerson, type PersonPrior } from '../estimation/person/person.ts';
import type { Analysis } from '../exchange/analysis.ts';
import type { AnalysisData } from '../exchange/analysis-data.ts';
import { type PersonReport, personReport, personRow } from '../exchange/person-report.ts';
import type { PersonRow } from '../exchange/person-rows.ts';
import { priorFit } from '../exchange/prior-fit.ts';
import type { BadAnalysis } from '../exchange/table-problem.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { peopleSubset } from '../response/people-subset.ts';

type Asked = Extract<Analysis['model'], { family: 'person' }>;

/** A person's weights that an analysis asks for. */
export type Own = {
  readonly family: 'person';
  readonly asked: Asked;
  readonly prior: PersonPrior;
  /** The person's number in the dataset. */
  readonly number: number;
};

/** @param prior - the content of the group's fit */
export function ownModel(
  asked: Asked,
  data: AnalysisData,
  terms: Analysis['terms'],
  prior: string,
): Result<Own, BadAnalysis> {
  const refused = (expected: string): Result<never, BadAnalysis> =>
    fail({ kind: 'bad-analysis', path: 'model.respondent', expected });
  const { people } = data.dataset;
  if (!people) return refused('a table with a respondent column, named in data.respondent');
  const number = people.indexOf(asked.respondent);
  if (number < 0) return refused(`somebody in the respondent column, not ${asked.respondent}`);
  const read = priorFit(prior, data, terms);
  return read.ok ? ok({ family: 'person', asked, prior: read.value, number }) : read;
}

/** The person's fit and, as `--people` asks for it, the person. */
export function ownFit(
  { asked, prior, number }: Own,
  data: AnalysisData,
): Result<{ readonly report: PersonReport; readonly people: readonly PersonRow[] }, BadAnalysis> {
  const dataset = peopleSubset(data.dataset, (n) => n === number);
  const fit = fitPerson(dataset, prior);
  if (!fit) {
    const expected = 'a fit by which no utility of this table is over a million';
    return fail({ kind: 'bad-analysis', path: 'model.prior', expected });
  }
  return ok({
    report: personReport(fit, asked, data, dataset),
    people: [personRow(fit, asked.respondent)],
  });
}
