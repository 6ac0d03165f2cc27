import * as v from 'valibot';
import type { PanelStudy } from '../advice/panel.ts';
import type { PublishedModel } from '../advice/published.ts';
import type { AnswerForm, Criterion, Text } from '../study/study.ts';

/** The words of a published model, written by place instead of by name. Reading checks everything. */
function Words() {
  return v.pipe(v.string(), v.maxLength(4000));
}

/** `[nl, en]`; `[nl]` when both are the same, `nl` when there is no English. */
const PackedText: v.GenericSchema<unknown, Text> = v.union([
  v.pipe(
    Words(),
    v.transform((nl) => ({ nl, en: '' })),
  ),
  v.pipe(
    v.strictTuple([Words()]),
    v.transform(([both]) => ({ nl: both, en: both })),
  ),
  v.pipe(
    v.strictTuple([Words(), Words()]),
    v.transform(([nl, en]) => ({ nl, en })),
  ),
]);

function packedText({ nl, en }: Text): unknown {
  if (en === '') return nl;
  return nl === en ? [nl] : [nl, en];
}

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));

const PackedAnswer = v.union([
  v.pipe(
    v.array(PackedText),
    v.minLength(3),
    v.maxLength(11),
    v.transform((points): AnswerForm => ({ kind: 'scale', points })),
  ),
  v.pipe(
    v.strictTuple([PackedText, PackedText]),
    v.transform(([no, yes]): AnswerForm => ({ kind: 'yes-no', no, yes })),
  ),
]);

function packedAnswer(answer: AnswerForm): unknown {
  if (answer.kind === 'choice') throw new RangeError('no models of choices are published');
  return (answer.kind === 'scale' ? answer.points : [answer.no, answer.yes]).map(packedText);
}

const kinds = ['categorical', 'amount'] as const;

const PackedCriterion = v.pipe(
  v.strictTuple([
    Id,
    v.picklist([0, 1]),
    PackedText,
    PackedText,
    v.pipe(v.array(v.strictTuple([Id, PackedText])), v.minLength(2), v.maxLength(12)),
  ]),
  v.transform(
    ([id, kind, name, short, levels]): Criterion => ({
      id,
      kind: kinds[kind],
      name,
      short,
      levels: levels.map(([level, text]) => ({ id: level, name: text })),
    }),
  ),
);

function packedCriterion({ id, kind, name, short, levels }: Criterion): unknown {
  const rows = levels.map((level) => [level.id, packedText(level.name)]);
  return [id, kinds.indexOf(kind), packedText(name), packedText(short), rows];
}

/** What a case needs of the study, and what may be that of a template instead. */
export type StudyWords = Pick<PanelStudy, 'title' | 'lead' | 'statement' | 'answer' | 'criteria'>;

export const PackedStudy: v.GenericSchema<unknown, StudyWords> = v.pipe(
  v.strictTuple([
    PackedText,
    PackedText,
    PackedText,
    PackedAnswer,
    v.pipe(
      v.array(PackedCriterion),
      v.minLength(1),
      v.maxLength(30),
      v.check((criteria) => new Set(criteria.map(({ id }) => id)).size === criteria.length, 'repeated id'),
    ),
  ]),
  v.transform(([title, lead, statement, answer, criteria]) => ({ title, lead, statement, answer, criteria })),
);

export function packedStudy({ title, lead, statement, answer, criteria }: StudyWords): unknown {
  return [...[title, lead, statement].map(packedText), packedAnswer(answer), criteria.map(packedCriterion)];
}

/** What the publisher says of the model. */
export type OwnWords = Pick<PublishedModel, 'asker' | 'people' | 'notFor'> & {
  readonly id: string;
  readonly examples: readonly Text[];
  readonly groups: readonly { readonly question: Text; readonly option: Text }[];
};

export const PackedOwn: v.GenericSchema<unknown, OwnWords> = v.pipe(
  v.strictTuple([
    Id,
    PackedText,
    PackedText,
    PackedText,
    v.pipe(v.array(PackedText), v.maxLength(200)),
    v.pipe(v.array(v.strictTuple([PackedText, PackedText])), v.maxLength(60)),
  ]),
  v.transform(([id, asker, people, notFor, examples, groups]) => ({
    ...{ id, asker, people, notFor, examples },
    groups: groups.map(([question, option]) => ({ question, option })),
  })),
);

export function packedOwn({ id, asker, people, notFor, examples, groups }: OwnWords): unknown {
  const named = groups.map(({ question, option }) => [packedText(question), packedText(option)]);
  return [id, ...[asker, people, notFor].map(packedText), examples.map(packedText), named];
}
