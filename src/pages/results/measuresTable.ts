import type { Measures } from '../../advice/measures.ts';
import { measuresTexts } from '../../i18n/result-measures.ts';
import { commonDecimals, decimalsFromZero, shownDecimals } from '../../results/digits.ts';
import type { CriterionImportance } from '../../results/importance.ts';
import type { OpenStudy } from '../../state/study.ts';
import type { Cell, Table } from '../../ui/figures/table.ts';
import { criterionName } from '../../views/studyNames.ts';
import { agreeWord } from '../../views/words.ts';

const mostDecimals = 3;
/** The log-likelihood is shown with as many; answers bring it in more doubt than that. */
const lossDecimals = 1;

/** What else is said of importance, of the criteria in the order of figure 4. */
export function measuresTable(
  { study, seed }: OpenStudy,
  order: readonly CriterionImportance[],
  measures: readonly Measures[],
): Table {
  const text = measuresTexts();
  const rows = order.map(({ criterion }) => measures.find((each) => each.criterion === criterion)!);
  const changes = rows.flatMap(({ agree }) => agree?.change ?? []);
  const decimals = commonDecimals(changes.map(({ se }) => se));
  return {
    caption: text.caption,
    columns: [
      { head: text.criterion },
      { head: text.strength, decimals: strengthDecimals(order, rows, seed !== undefined) },
      ...(changes.length > 0
        ? [text.change(agreeWord(study)), text.low, text.high].map((head) => ({ head, decimals }))
        : []),
      { head: text.loss, decimals: lossDecimals },
      { head: text.df, decimals: 0 },
    ],
    rows: rows.map(({ criterion, strength, agree, lost }): Cell[] => [
      criterionName(study, criterion),
      strength.value,
      ...(agree ? [agree.change.value, agree.change.low, agree.change.high] : []),
      lost?.loss,
      lost?.df,
    ]),
  };
}

/** A strength that is told from nothing does not read as nothing. */
function strengthDecimals(
  order: readonly CriterionImportance[],
  rows: readonly Measures[],
  simulated: boolean,
): number {
  const errors = rows.map(({ strength }) => strength.se);
  const told = order.map((row) => row.kind === 'estimated' && !row.indistinct);
  const strengths = rows.flatMap(({ strength }, r) => (told[r] ? [strength.value] : []));
  const decimals = shownDecimals(errors, { simulated, most: mostDecimals });
  return decimalsFromZero(strengths, decimals, mostDecimals);
}
