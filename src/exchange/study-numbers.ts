import type { AnswerForm, Criterion, Study } from '../study/study.ts';

/**
 * The numbers of a study as bytes.
 *
 * Design: a scenario's levels, profile after profile and criterion after criterion, are the digits of one
 * number, each with its criterion's level count as base; as many bytes a scenario as the largest such number
 * takes, highest byte first. Weights of the group: 2 bytes each, all means and then all deviations.
 */
type Criteria = readonly Criterion[];
type Scenarios = Study['design']['scenarios'];
type Prior = NonNullable<Study['prior']>;

/** Weights are carried in steps of 1/2048: means between −16 and 16, deviations below 32. */
const steps = 2048;

export function designBytes({
  criteria,
  answer,
  design,
}: Pick<Study, 'criteria' | 'answer' | 'design'>): number[] {
  const bases = scenarioBases(criteria, answer);
  const width = scenarioWidth(bases);
  return design.scenarios.flatMap((scenario) => {
    const levels = scenario.flat();
    const number = bases.reduce((sum, base, d) => sum * base + BigInt(levels[d]!), 0n);
    return Array.from({ length: width }, (_, b) => Number((number >> BigInt(8 * (width - 1 - b))) & 0xffn));
  });
}

/** How many bytes so many scenarios take. */
export function designLength(criteria: Criteria, answer: AnswerForm, scenarios: number): number {
  return scenarioWidth(scenarioBases(criteria, answer)) * scenarios;
}

/** The scenarios, or undefined when a number stands for no scenario of this study. */
export function readDesign(
  bytes: Uint8Array,
  { criteria, answer, scenarios }: { criteria: Criteria; answer: AnswerForm; scenarios: number },
): Scenarios | undefined {
  const bases = scenarioBases(criteria, answer);
  if (bases.includes(0n)) return scenarios === 0 ? [] : undefined;
  const width = scenarioWidth(bases);
  const numbers = Array.from({ length: scenarios }, (_, s) =>
    bytes.subarray(s * width, (s + 1) * width).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n),
  );
  if (numbers.some((number) => number >= product(bases))) return undefined;
  return numbers.map((number) => profiles(levelsOf(number, bases), criteria.length, answer));
}

/** The group's weights rounded to what is carried. */
export function carriedPrior({ mean, sd }: Prior): Prior {
  return {
    mean: mean.map((value) => bounded(value, -32768, 32767) / steps),
    sd: sd.map((value) => bounded(value, 0, 65535) / steps),
  };
}

/** @throws RangeError when these are not the weights of these criteria */
export function priorBytes({ mean, sd }: Prior, criteria: Criteria): number[] {
  const weights = weightCount(criteria);
  if (mean.length !== weights || sd.length !== weights)
    throw new RangeError(`not ${weights} weights: ${mean.length}`);
  return [...mean, ...sd].flatMap((value) => {
    const whole = value * steps;
    return [(whole >> 8) & 0xff, whole & 0xff];
  });
}

/** How many bytes the group's weights take. */
export function priorLength(criteria: Criteria): number {
  return 4 * weightCount(criteria);
}

export function readPrior(bytes: Uint8Array): Prior {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const weights = Array.from({ length: bytes.length / 4 }, (_, w) => 2 * w);
  return {
    mean: weights.map((at) => view.getInt16(at) / steps),
    sd: weights.map((at) => view.getUint16(bytes.length / 2 + at) / steps),
  };
}

/** K, as `codings` has it. */
function weightCount(criteria: Criteria): number {
  const counts = criteria.map(({ kind, levels }) => (kind === 'amount' ? 1 : Math.max(levels.length - 1, 0)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** `+ 0` makes minus zero zero, so that a study does not change by being read. */
function bounded(value: number, low: number, high: number): number {
  return Math.min(Math.max(Math.round(value * steps), low), high) + 0;
}

/** [profiles·criteria] */
function scenarioBases(criteria: Criteria, answer: AnswerForm): bigint[] {
  const levels = criteria.map((criterion) => BigInt(criterion.levels.length));
  return Array.from({ length: answer.kind === 'choice' ? answer.profiles : 1 }, () => levels).flat();
}

function product(bases: readonly bigint[]): bigint {
  return bases.reduce((all, base) => all * base, 1n);
}

/** Bytes a scenario. */
function scenarioWidth(bases: readonly bigint[]): number {
  const last = product(bases) - 1n;
  return last > 0n ? Math.ceil(last.toString(16).length / 2) : 0;
}

/** [profiles·criteria] the digits of a scenario's number. */
function levelsOf(number: bigint, bases: readonly bigint[]): number[] {
  const levels: number[] = [];
  let rest = number;
  for (const base of [...bases].reverse()) {
    levels.unshift(Number(rest % base));
    rest /= base;
  }
  return levels;
}

function profiles(levels: readonly number[], criteria: number, answer: AnswerForm): Scenarios[number] {
  const count = answer.kind === 'choice' ? answer.profiles : 1;
  return Array.from({ length: count }, (_, p) => levels.slice(p * criteria, (p + 1) * criteria));
}
