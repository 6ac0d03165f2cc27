import type { DesignFileProblem } from '../exchange/design/problem.ts';
import { designFileTexts } from '../i18n/design-file.ts';
import { formatList } from '../i18n/format.ts';
import { localised } from '../i18n/texts.ts';
import type { Study } from '../study/study.ts';
import { tableProblem } from './table-problem.ts';
import type { Told } from './told.ts';

/** Why a file is no design of a study's criteria, with row and column, and what was expected there. */
export function designFileProblem({ criteria }: Study, problem: DesignFileProblem): Told {
  const text = designFileTexts();
  const named = (c: number) => localised(criteria[c]!.short);
  const at = ({ row, column }: { readonly row: number; readonly column: string }, what: string) =>
    text.at(row, column, what);
  switch (problem.kind) {
    case 'no-criterion':
      return text.noCriterion(named(problem.criterion));
    case 'no-column':
      return text.noColumn(problem.column);
    case 'unknown-column':
      return text.unknownColumn(problem.column);
    case 'bad-level': {
      const levels = criteria[problem.criterion]!.levels.map(({ name }) => `“${localised(name)}”`);
      const sentence = at(problem, text.badLevel(shortened(problem.value), named(problem.criterion)));
      return { sentence, next: text.levels(formatList(levels)) };
    }
    case 'unclear-numbers':
      return text.unclearNumbers(problem.column);
    case 'bad-code':
      return {
        sentence: at(problem, text.badCode(problem.value, named(problem.criterion))),
        next: text.code,
      };
    case 'no-profile':
      return { sentence: at(problem, text.noProfile(shortened(problem.value))), next: text.profile };
    case 'repeated-profile':
      return { sentence: at(problem, text.repeatedProfile(problem.value)), next: text.once };
    case 'other-profiles':
      return text.otherProfiles(problem.row, problem.found, problem.expected);
    case 'too-many-scenarios':
      return text.tooMany(problem.found, problem.limit);
    case 'own-designs':
      return text.ownDesigns(problem.designs);
    case 'no-rows':
      return text.noRows;
    default:
      return tableProblem(problem);
  }
}

/** Enough of a cell to find it by. */
function shortened(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value;
}
