import * as v from 'valibot';
import type { PanelStudy } from '../advice/panel.ts';
import type { PublishedModel } from '../advice/published.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { Recruited } from '../study/recruitment.ts';
import { type Profile, Study, Text } from '../study/study.ts';
import { answer, criterion, list, optional, record, type Shape, same, text } from './study-shape.ts';

/** What a case needs of the study, and what may be that of a template instead. */
export type StudyWords = Pick<PanelStudy, 'title' | 'lead' | 'statement' | 'answer' | 'criteria'>;

/** How the words of a published model are written, by place instead of by name. */
export const studyWords = record<StudyWords>({
  title: text,
  lead: text,
  statement: text,
  answer,
  criteria: list(criterion) as Shape<StudyWords['criteria']>,
});

/** What the publisher says of the model. */
export type OwnWords = Pick<PublishedModel, 'asker' | 'people' | 'notFor'> & {
  readonly id: string;
  readonly recruited?: PublishedModel['recruited'];
  readonly examples: readonly Text[];
  readonly groups: readonly { readonly question: Text; readonly option: Text }[];
};

const first = {
  id: same,
  asker: text,
  people: text,
  notFor: text,
  examples: list(text),
  groups: list(record<OwnWords['groups'][number]>({ question: text, option: text })),
};

/** By format: the first ends before how people were asked. */
export const ownWords: Readonly<Record<1 | 2, Shape<OwnWords>>> = {
  1: record<Omit<OwnWords, 'recruited'>>(first),
  2: record<OwnWords>({
    ...first,
    recruited: record<Recruited>({ invited: optional(same), how: text, answered: same }) as Shape<
      OwnWords['recruited']
    >,
  }),
};

const Own = v.strictObject({
  id: v.string(),
  asker: Text,
  people: Text,
  notFor: Text,
  examples: v.pipe(v.array(Text), v.maxLength(200)),
  groups: v.pipe(v.array(v.strictObject({ question: Text, option: Text })), v.maxLength(60)),
  recruited: v.optional(Recruited),
});

/** `bad-words`: a text missing or too long, at a path that is the stranger's own. */
export type WordsProblem = { readonly kind: 'bad-words'; readonly path: string };

/** The publisher's words as they were read, once they prove to be. */
export function checkedOwn(words: unknown): Result<OwnWords, WordsProblem> {
  const parsed = v.safeParse(Own, words);
  return parsed.success ? ok(parsed.output) : refused(parsed.issues[0]);
}

/**
 * A study of such words with some example cases, by the schema of studies.
 *
 * @param scenarios - the profiles of each example case
 */
export function checkedStudy(
  id: string,
  words: unknown,
  scenarios: readonly (readonly Profile[])[],
): Result<PanelStudy, WordsProblem> {
  const parsed = v.safeParse(Study, { ...untold, ...Object(words), id, design: { scenarios } });
  if (!parsed.success) return refused(parsed.issues[0]);
  const { title, lead, statement, answer: form, criteria, design } = parsed.output;
  const weighed = criteria.length > 0 && criteria.every(({ levels }) => levels.length > 1);
  if (!weighed) return fail({ kind: 'bad-words', path: 'criteria' });
  return ok({ id, title, lead, statement, answer: form, criteria, design });
}

function refused(issue: v.BaseIssue<unknown>): { ok: false; problem: WordsProblem } {
  return fail({ kind: 'bad-words', path: (v.getDotPath(issue) ?? '').slice(0, 80) });
}

const none: Text = { nl: '', en: '' };

/** What a model does not say of its study. */
const untold = {
  format: 'afweging/study@1',
  introduction: [],
  asker: none,
  contact: none,
  purpose: none,
  retention: none,
  withdrawal: none,
  consent: none,
  minutes: 1,
  questions: [],
  skip: false,
  prohibited: [],
  closing: none,
  minimumGroup: 5,
};
