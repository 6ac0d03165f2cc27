import type { Criterion, Study, Text } from '../../src/study/study.ts';

/** A text in both languages, the same unless told otherwise. */
export const text = (nl: string, en = nl): Text => ({ nl, en });

/** A criterion with levels "0", "1" and so on. */
export function criterion(id: string, levels: number, kind: Criterion['kind'] = 'categorical'): Criterion {
  return {
    id,
    kind,
    name: text(id),
    short: text(id),
    levels: Array.from({ length: levels }, (_, l) => ({ id: String(l), name: text(`${id} ${l}`) })),
  };
}

/** A design in which each scenario has one profile. */
export function rated(profiles: readonly (readonly number[])[]): Study['design'] {
  return { scenarios: profiles.map((profile) => [[...profile]]) };
}

export const yesNo: Study['answer'] = { kind: 'yes-no', no: text('no'), yes: text('yes') };

/** A yes/no study of one criterion with two levels, both judged; `parts` replace what a test is about. */
export function study(parts: Partial<Study> = {}): Study {
  return {
    format: 'afweging/study@1',
    id: 'test',
    title: text('test'),
    introduction: [],
    asker: text('asker'),
    minutes: 1,
    lead: text('lead'),
    statement: text('statement'),
    answer: yesNo,
    criteria: [criterion('a', 2)],
    questions: [],
    contact: text(''),
    purpose: text(''),
    retention: text(''),
    withdrawal: text(''),
    consent: text(''),
    skip: false,
    prohibited: [],
    design: rated([[0], [1]]),
    closing: text('closing'),
    minimumGroup: 5,
    ...parts,
  };
}

/** A question with options "0", "1" and so on. */
export function question(id: string, options: number): Study['questions'][number] {
  return {
    id,
    name: text(id),
    short: text(id),
    ordered: false,
    options: Array.from({ length: options }, (_, o) => ({ id: String(o), name: text(`${id} ${o}`) })),
  };
}

/** An agreement scale of so many points. */
export function scale(points: number): Study['answer'] {
  return { kind: 'scale', points: Array.from({ length: points }, (_, c) => text(`point ${c + 1}`)) };
}
