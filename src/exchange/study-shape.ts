import type { AnswerForm, Criterion, Question, Study, Text } from '../study/study.ts';

/**
 * How a value is written by place instead of by name. Reading checks no more than it needs to go on: what
 * does not fit becomes `wrong`, which the schema refuses wherever it stands.
 */
export type Shape<T> = {
  readonly write: (value: T) => unknown;
  readonly read: (packed: unknown) => unknown;
};

/** No part of a study may be this. */
const wrong = Number.NaN;

export const same = { write: (value: unknown) => value, read: (packed: unknown) => packed };

/** `[nl, en]`; `[nl]` when both are the same, `nl` when there is no English. */
export const text: Shape<Text> = {
  write: ({ nl, en }) => {
    if (en === '') return nl;
    return nl === en ? [nl] : [nl, en];
  },
  read: (packed) => {
    if (!Array.isArray(packed)) return { nl: packed, en: '' };
    const [nl, en] = packed;
    return packed.length === 2 ? { nl, en } : packed.length === 1 ? { nl, en: nl } : wrong;
  },
};

export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    write: (values) => values.map(item.write),
    read: (packed) => (Array.isArray(packed) ? packed.map(item.read) : wrong),
  };
}

/** 0 where absent, which no shape below writes for anything else. */
export function optional<T>({ write, read }: Shape<T>): Shape<T | undefined> {
  return {
    write: (value) => (value === undefined ? 0 : write(value)),
    read: (packed) => (packed === 0 ? undefined : read(packed)),
  };
}

/** The fields in the order given. */
export function record<T extends object>(
  fields: { readonly [K in keyof Required<T>]: Shape<T[K]> },
): Shape<T> {
  // Object.entries forgets which shape belongs to which field.
  const shapes = Object.entries(fields) as [keyof T & string, Shape<unknown>][];
  return {
    write: (value) => shapes.map(([key, shape]) => shape.write(value[key])),
    read: (packed) => {
      if (!Array.isArray(packed) || packed.length !== shapes.length) return wrong;
      const values = shapes.map(([key, shape], f) => [key, shape.read(packed[f])] as const);
      return Object.fromEntries(values.filter(([, value]) => value !== undefined));
    },
  };
}

/** Every answer form's fields in one row. */
type AnyAnswer = {
  kind: AnswerForm['kind'];
  points?: Text[];
  no?: Text;
  yes?: Text;
  profiles?: number;
  none?: Text | null;
};
export const answer: Shape<AnswerForm> = record<AnyAnswer>({
  kind: same,
  points: optional(list(text)),
  no: optional(text),
  yes: optional(text),
  profiles: optional(same),
  none: optional({
    write: (none) => (none === null ? null : text.write(none)),
    read: (packed) => (packed === null ? null : text.read(packed)),
  }),
});

export const criterion = record<Criterion>({
  id: same,
  kind: same,
  name: text,
  short: text,
  levels: list(record<Criterion['levels'][number]>({ id: same, name: text, explanation: optional(text) })),
});

const question = record<Question>({
  id: same,
  name: text,
  short: text,
  ordered: same,
  options: list(record<Question['options'][number]>({ id: same, name: text })),
});

/** A study without its numbers, which are written as bytes. */
export type StudyWords = Omit<Study, 'format' | 'design' | 'prior' | 'search'>;

export const studyWords = record<StudyWords>({
  id: same,
  title: text,
  introduction: list(text),
  asker: text,
  contact: text,
  purpose: text,
  retention: text,
  withdrawal: text,
  consent: text,
  minutes: same,
  lead: text,
  statement: text,
  answer,
  criteria: list(criterion),
  questions: list(question),
  skip: same,
  prohibited: list(list(record<Study['prohibited'][number][number]>({ criterion: same, level: same }))),
  closing: text,
  minimumGroup: same,
  key: optional(same),
  closes: optional(same),
});
