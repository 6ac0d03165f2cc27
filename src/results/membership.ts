import type { LatentClassFit } from '../estimation/latent-class/latent-class.ts';
import type { MemberColumns } from '../estimation/latent-class/model.ts';
import type { Estimate } from './interval.ts';
import { parameterTable } from './parameters.ts';

/** What is known of people besides their answers, on which the chance of each class may depend. */
export type MemberQuestion = {
  readonly id: string;
  /** The answer that others are held against. */
  readonly reference: string;
  /** What each column is about: another answer; undefined for being in no group that may be shown. */
  readonly levels: readonly (string | undefined)[];
  readonly columns: MemberColumns;
};

/**
 * Dummies of each answer to a question against the first.
 *
 * @param levels - the answers
 * @param group - [N] each person's answer by its place; −1 for none of these
 */
export function memberQuestion(id: string, levels: readonly string[], group: Int32Array): MemberQuestion {
  const [reference, ...others] = levels;
  const told = [...others, ...(group.includes(-1) ? [undefined] : [])];
  const x = new Float64Array(group.length * told.length);
  for (const [n, g] of group.entries()) {
    const column = g < 0 ? others.length : g - 1;
    if (column >= 0) x[n * told.length + column] = 1;
  }
  const names = told.map((level = '') => `${id}:${level}`);
  return { id, reference: reference!, levels: told, columns: { names, x } };
}

/** The columns of several questions beside each other; undefined of none. */
export function memberColumns(questions: readonly MemberQuestion[]): MemberColumns | undefined {
  const all = questions.map(({ columns }) => columns);
  const names = all.flatMap((columns) => columns.names);
  if (names.length === 0) return undefined;
  const N = all[0]!.x.length / all[0]!.names.length;
  const x = new Float64Array(N * names.length);
  let before = 0;
  for (const { names: own, x: values } of all) {
    for (let n = 0; n < N; n++)
      x.set(values.subarray(n * own.length, (n + 1) * own.length), n * names.length + before);
    before += own.length;
  }
  return { names, x };
}

/** How much an answer says of people's class, in log-odds against class 1 beside the answer of reference. */
export type MemberEffect = {
  readonly question: string;
  readonly level: string;
  readonly reference: string;
  /** Of class 2 and on. */
  readonly classes: readonly Estimate[];
};

/** The effects of all answers to those questions on which the classes of a fit depend. */
export function memberEffects(
  fit: Pick<LatentClassFit, 'names' | 'estimate' | 'covariance' | 'respondents' | 'classes'>,
  questions: readonly MemberQuestion[],
): MemberEffect[] {
  const parameters = new Map(parameterTable(fit).map((each) => [each.name, each]));
  return questions.flatMap(({ id, reference, levels, columns }) =>
    levels.flatMap((level, c) => {
      const classes = fit.classes
        .slice(1)
        .flatMap((_, q) => parameters.get(`class${q + 2}:share:${columns.names[c]}`) ?? []);
      return level === undefined || classes.length === 0 ? [] : [{ question: id, level, reference, classes }];
    }),
  );
}
