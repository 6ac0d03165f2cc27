import type { DesignRequest } from '../design/request.ts';
import type { Study, Text } from '../study/study.ts';
import { pairsOf, type RequestFile } from './design-request.ts';

/** What such a file asks for. */
export function askedDesign(file: RequestFile): DesignRequest {
  const { scenarios, blocks, anchors, priors, start, iterations, seconds, seed } = file;
  return {
    study: designedStudy(file),
    scenarios,
    blocks,
    anchors,
    balanced: blocks > 1 ? true : null,
    interactions: pairsOf(file),
    priors,
    directions: file.directions ?? file.levels.map(() => 0),
    start: start && { scenarios: start, kept: start.map(() => false), struck: [] },
    iterations,
    seconds,
    seed,
  };
}

/** What the scenarios of such a file are of: its criteria and levels have numbers for names, from 0. */
function designedStudy(file: RequestFile): DesignRequest['study'] {
  return {
    criteria: file.levels.map((count, c) => ({
      id: `${c}`,
      kind: 'categorical',
      name: named(`criterion ${c}`),
      short: named(`criterion ${c}`),
      levels: Array.from({ length: count }, (_, l) => ({ id: `${l}`, name: named(`level ${l}`) })),
    })),
    prohibited: [...file.prohibited, ...file.requires.flatMap(forbidden(file.levels))].map((places) =>
      places.map(([c, l]) => ({ criterion: `${c}`, level: `${l}` })),
    ),
    answer: answerForm(file),
  };
}

type Place = readonly [criterion: number, level: number];

/** A level that is only to occur with another may not meet the others of that criterion. */
function forbidden(levels: readonly number[]) {
  return ([one, [criterion, only]]: readonly [Place, Place]): Place[][] =>
    Array.from({ length: levels[criterion]! }, (_, l) => l)
      .filter((level) => level !== only)
      .map((level) => [one, [criterion, level]]);
}

function answerForm({ answer, profiles, none, priors }: RequestFile): Study['answer'] {
  const blank = named('');
  switch (answer) {
    case 'yes-no':
      return { kind: 'yes-no', no: blank, yes: blank };
    case 'rating':
      return {
        kind: 'scale',
        points: new Array<Text>((priors?.thresholds?.length ?? usual - 1) + 1).fill(blank),
      };
    case 'choice':
      return { kind: 'choice', profiles: profiles as 2 | 3 | 4, none: none ? blank : null };
  }
}

/** Points of a scale of which nothing is said. */
const usual = 5;

function named(name: string): Text {
  return { nl: name, en: name };
}
