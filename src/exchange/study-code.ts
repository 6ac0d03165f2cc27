import { inflated } from '../lib/inflate.ts';
import { fail, type Result } from '../lib/result.ts';
import { readJson } from '../lib/strict-json.ts';
import { utf8 } from '../lib/utf8.ts';
import type { Study } from '../study/study.ts';
import { presentationLength, readPresentation } from './presentation-bytes.ts';
import { designLength, priorLength, readDesign, readPrior } from './study-numbers.ts';
import { isAnswerable, parsedStudy, type StudyProblem } from './study-problem.ts';
import { studyWords } from './study-shape.ts';

/**
 * A study as bytes, as `studyBytes` writes them:
 *
 *     byte 0     format: 1; 2 where not everybody is simply shown all scenarios; 3 where the number of the
 *                group's people is told
 *     bytes 1-3  length of the words
 *     byte 4     number of scenarios
 *     byte 5     1 with the group's weights, 2 with the number of its people too, 0 without
 *     bytes 6-10 from format 2 on: numbers of blocks, anchors, repeats, tailored scenarios and those to practise on
 *     then       the words: JSON by place, raw deflate; the design; the group's weights
 */
export const simple = 1;
export const presented = 2;
export const counted = 3;
const headLength = 6;

/** Most bytes the words unpack to. */
const wordsLimit = 256 * 1024;

/** Reads a stranger's study; nothing of it is used unless all of it is in order. */
export async function readStudyBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Study, StudyProblem>> {
  const [format, high, middle, low, scenarios, weighted] = bytes;
  if (format !== undefined && format > counted) return fail({ kind: 'newer-format' });
  if (!format || weighted === undefined || weighted > 2) return fail({ kind: 'broken' });
  const start = headLength + (format >= presented ? presentationLength : 0);
  const presentation = bytes.subarray(headLength, start);
  const numbers = start + high! * 65536 + middle! * 256 + low!;
  const words = await readWords(bytes.subarray(start, numbers));
  if (!words.ok) return words;
  return withNumbers(words.value, bytes.subarray(numbers), {
    scenarios: scenarios!,
    weighted,
    presentation,
  });
}

/** The study without scenarios. */
async function readWords(packed: Uint8Array<ArrayBuffer>): Promise<Result<Study, StudyProblem>> {
  const json = await inflated(packed, wordsLimit);
  if (!json.ok) return json;
  const text = utf8(json.value);
  const value = text === undefined ? fail({ kind: 'not-json' } as const) : readJson(text);
  if (!value.ok) return value;
  const words = studyWords.read(value.value);
  return parsedStudy({ ...Object(words), format: 'afweging/study@1', design: { scenarios: [] } });
}

type Numbers = {
  readonly scenarios: number;
  /** Byte 5. */
  readonly weighted: number;
  /** Empty of format 1. */
  readonly presentation: Uint8Array;
};

function withNumbers(
  words: Study,
  bytes: Uint8Array,
  { scenarios, weighted, presentation }: Numbers,
): Result<Study, StudyProblem> {
  const { criteria, answer } = words;
  const { warmUp, ...presented } = readPresentation(presentation);
  const all = scenarios + warmUp;
  const design = designLength(criteria, answer, all);
  const length = design + (weighted ? priorLength(criteria) + 2 * (weighted - 1) : 0);
  const read = readDesign(bytes, { criteria, answer, scenarios: all });
  if (bytes.length !== length || !read) return fail({ kind: 'broken' });
  const practice = read.slice(scenarios);
  const study = parsedStudy({
    ...words,
    design: {
      scenarios: read.slice(0, scenarios),
      ...presented,
      ...(practice.length > 0 && { warmUp: practice }),
    },
    ...(weighted && { prior: readPrior(bytes.subarray(design), criteria) }),
  });
  return study.ok && !isAnswerable(study.value) ? fail({ kind: 'incomplete' }) : study;
}
