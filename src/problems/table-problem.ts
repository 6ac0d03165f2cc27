import { isMissingWord } from '../exchange/missing-codes.ts';
import type {
  BadAnalysis,
  BadRow,
  CsvProblem,
  Missing,
  MissingCode,
  NoChoice,
  NoOrder,
  NoRole,
  SpreadByReference,
  Unpooled,
} from '../exchange/table-problem.ts';
import { formatList } from '../i18n/format.ts';
import { tableProblemTexts } from '../i18n/table-problems.ts';
import { unreachable } from '../lib/unreachable.ts';
import type { Told } from './told.ts';

export type TableProblem =
  | CsvProblem
  | BadRow
  | BadAnalysis
  | Missing
  | MissingCode
  | NoChoice
  | NoRole
  | NoOrder
  | SpreadByReference
  | Unpooled;

/** A problem with a table, its roles or an analysis file in words; with the row and column where there are any. */
export function tableProblem(problem: TableProblem): Told {
  const text = tableProblemTexts();
  switch (problem.kind) {
    case 'bad-row':
      return badRow(problem);
    case 'bad-analysis':
      return text.badAnalysis(problem.path, problem.expected);
    case 'missing':
      return missing(problem);
    case 'missing-code':
      return text.missingCode(problem.column, shortened(problem.value), problem.rows);
    case 'no-choice':
      return text.noChoice(problem.scenarios);
    case 'no-role':
      return text.noRole[problem.role];
    case 'no-order':
      return text.noOrder;
    case 'spread-by-reference':
      return text.spreadByReference(formatList(problem.columns));
    case 'unpooled':
      return text.unpooled(formatList(problem.groups));
    default:
      return csvProblem(problem);
  }
}

/** Why a file is no table. */
function csvProblem(problem: CsvProblem): Told {
  const text = tableProblemTexts();
  switch (problem.kind) {
    case 'unreadable':
      return text.unreadable;
    case 'empty-file':
      return text.emptyFile;
    case 'too-large':
      return text.tooLarge(megabytes(problem.bytes), megabytes(problem.limit));
    case 'not-text':
      return text.notText;
    case 'no-rows':
      return text.noRows;
    case 'too-many-columns':
      return text.tooManyColumns(problem.columns, problem.limit);
    case 'unnamed-column':
      return text.unnamedColumn(problem.column);
    case 'repeated-column':
      return text.repeatedColumn(problem.column);
    case 'ragged-row':
      return text.raggedRow(problem.row, problem.cells, problem.expected);
    case 'open-quote':
      return text.openQuote(problem.row);
    default:
      return unreachable(problem);
  }
}

function badRow({ row, column, reason, value, more }: BadRow): Told {
  const text = tableProblemTexts();
  if (reason === 'nothing-chosen') return text.nothingChosen(row, column, 1 + (more ?? 0));
  const why = text.badValues[reason](shortened(value));
  const told = text.badRow(row, column, more === undefined ? why : `${why} ${text.moreBadValues(more)}`);
  return isMissingWord(value) ? { ...told, next: text.emptied } : told;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

/** Enough of a cell to find it by. */
function shortened(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value;
}

const namedAtMost = 10;

function missing({ rows, respondents, withoutRows }: Missing): Told {
  const text = tableProblemTexts();
  const told = text.missing(rows, respondents);
  if (withoutRows.length === 0) return told;
  const named = withoutRows.slice(0, namedAtMost);
  const more = withoutRows.length - named.length;
  const names = more > 0 ? [...named, text.andMore(more)] : named;
  return { ...told, next: `${told.next} ${text.withoutRows(names.join(', '))}` };
}
