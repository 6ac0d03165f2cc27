import type { Criterion, Study } from '../../src/study/study.ts';

const text = (nl: string) => ({ nl, en: nl });

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

/** What a study may leave out. */
export const untold = {
  contact: text(''),
  purpose: text(''),
  retention: text(''),
  withdrawal: text(''),
  consent: text(''),
  skip: false,
  prohibited: [],
} satisfies Partial<Study>;

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
    answer: { kind: 'yes-no', no: text('no'), yes: text('yes') },
    criteria: [criterion('a', 2)],
    questions: [],
    ...untold,
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
