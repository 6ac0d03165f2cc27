import { type AnswerForm, type Criterion, profileCount, type Scenario, type Study } from '../study/study.ts';
import { digitBytes, toDigits } from './mixed-radix.ts';

/**
 * The numbers of a study as bytes.
 *
 * Design, those to practise on last: a scenario's levels, profile after profile and criterion after criterion, are the
 * digits of one number, each with its criterion's level count as base; as many bytes a scenario as the largest such
 * number takes, highest byte first. Weights of the group: 2 bytes each, all means and then all deviations; 2 more for
 * the number of its people, where that is told.
 */
type Criteria = readonly Criterion[];
type Prior = NonNullable<Study['prior']>;

/** Weights are carried in steps of 1/2048: means between −16 and 16, deviations below 32. */
export const steps = 2048;

/** How many bytes so many scenarios take. */
export function designLength(criteria: Criteria, answer: AnswerForm, scenarios: number): number {
  return digitBytes(scenarioBases(criteria, answer)) * scenarios;
}

/** The scenarios, or undefined when a number stands for no scenario of this study. */
export function readDesign(
  bytes: Uint8Array,
  { criteria, answer, scenarios }: { criteria: Criteria; answer: AnswerForm; scenarios: number },
): Scenario[] | undefined {
  const bases = scenarioBases(criteria, answer);
  const width = digitBytes(bases);
  const read = Array.from({ length: scenarios }, (_, s) =>
    toDigits(bytes.subarray(s * width, (s + 1) * width), bases),
  );
  if (!read.every((levels) => levels !== undefined)) return undefined;
  return read.map((levels) => asScenario(levels, criteria));
}

/** The levels of a scenario's profiles, one profile after another, as a scenario. */
export function asScenario(levels: readonly number[], { length }: Criteria): Scenario {
  return Array.from({ length: levels.length / length }, (_, p) => levels.slice(p * length, (p + 1) * length));
}

/** The group's weights rounded to what is carried. */
export function carriedPrior({ mean, sd, ...told }: Prior): Prior {
  return {
    ...told,
    mean: mean.map((value) => bounded(value, -32768, 32767) / steps),
    sd: sd.map((value) => bounded(value, 0, 65535) / steps),
  };
}

/** Whether there is a mean and a deviation for each coefficient. */
export function priorFits({ mean, sd }: Prior, criteria: Criteria): boolean {
  return mean.length === weightCount(criteria) && sd.length === mean.length;
}

/** How many bytes the group's weights take, without its people. */
export function priorLength(criteria: Criteria): number {
  return 4 * weightCount(criteria);
}

export function readPrior(bytes: Uint8Array, criteria: Criteria): Prior {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const length = priorLength(criteria);
  const weights = Array.from({ length: length / 4 }, (_, w) => 2 * w);
  return {
    mean: weights.map((at) => view.getInt16(at) / steps),
    sd: weights.map((at) => view.getUint16(length / 2 + at) / steps),
    ...(bytes.length > length && { people: view.getUint16(length) }),
  };
}

/** K, as `codings` has it. */
export function weightCount(criteria: Criteria): number {
  const counts = criteria.map(({ kind, levels }) => (kind === 'amount' ? 1 : Math.max(levels.length - 1, 0)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** `+ 0` makes minus zero zero, so that a study does not change by being read. */
function bounded(value: number, low: number, high: number): number {
  return Math.min(Math.max(Math.round(value * steps), low), high) + 0;
}

/** [profiles·criteria] the levels that each place of a scenario has to choose from. */
export function scenarioBases(criteria: Criteria, answer: AnswerForm): number[] {
  const levels = criteria.map((criterion) => criterion.levels.length);
  return Array.from({ length: profileCount(answer) }, () => levels).flat();
}
