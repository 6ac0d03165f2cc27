import type { Roles } from './roles.ts';

/** A table with a row for each choice, and its profiles beside each other in columns with a number or letter. */
export type WideChoices = {
  readonly answer: string;
  /** What is told of each profile, without its number, each with its columns in the order of profiles. */
  readonly criteria: readonly { readonly name: string; readonly columns: readonly string[] }[];
};

/**
 * Sees from names whether a table looks like one row a choice: `price_1`, `price_2` and an answer that is one of these
 * numbers, or `A_price`, `B_price` and a letter.
 *
 * @returns undefined where it does not
 */
export function wideChoices({ columns }: Pick<Roles, 'columns'>): WideChoices | undefined {
  const answer = columns.find(({ role }) => role === 'answer');
  if (!answer) return undefined;
  const others = columns.map(({ column }) => column).filter((column) => column !== answer.column);
  for (const place of ['end', 'start'] as const) {
    const criteria = families(others, place);
    const most = Math.min(...criteria.map(({ columns }) => columns.length));
    if (criteria.length >= leastFamilies && areAmong(answer.levels, most)) {
      return { answer: answer.column, criteria };
    }
  }
  return undefined;
}

/** One alone may as well be the items of a list: item1, item2 and a mark. */
const leastFamilies = 2;

/** Where the number stands: at the end, after a sign or not, or at the start, before a sign and maybe after a word. */
const numbered = {
  end: /^(?<name>.*?[a-z])(?:[^a-z0-9]*(?<number>[1-9])|[^a-z0-9]+(?<letter>[a-i]))$/i,
  start: /^(?:[a-z]*[^a-z0-9]*(?<number>[1-9])|(?<letter>[a-i]))[^a-z0-9]+(?<name>[a-z].*)$/i,
};

/** Columns of one name with the numbers 1, 2 and on, or the letters A, B and on. */
function families(columns: readonly string[], place: 'end' | 'start'): WideChoices['criteria'] {
  const found = new Map<string, Map<number, string>>();
  for (const column of columns) {
    const parts = numbered[place].exec(column)?.groups;
    if (!parts) continue;
    const name = parts['name']!;
    const own = found.get(name) ?? new Map<number, string>();
    found.set(name, own.set(numberOf(parts), column));
  }
  return [...found].flatMap(([name, own]) => {
    const places = [...own.keys()].sort((a, b) => a - b);
    const whole = own.size > 1 && places.every((number, at) => number === at + 1);
    return whole ? [{ name, columns: places.map((number) => own.get(number)!) }] : [];
  });
}

function numberOf({ number, letter }: Record<string, string>): number {
  return number ? Number(number) : letter!.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

/** Whether answers are numbers or letters of profiles, 0 for none; zeros and ones alone answer yes and no. */
function areAmong(answers: readonly string[], profiles: number): boolean {
  const numbers = answers.map((answer) => {
    if (/^[0-9]$/.test(answer)) return Number(answer);
    return /^[a-i]$/i.test(answer) ? numberOf({ letter: answer }) : Number.NaN;
  });
  return numbers.length > 1 && numbers.every((number) => number <= profiles) && numbers.includes(2);
}
