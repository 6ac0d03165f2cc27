import { nullSpace } from './identification.ts';
import type { Inequalities } from './inequalities.ts';
import { separation } from './separation.ts';
import { type Standard, unstandardised } from './standard.ts';

/** What the answers cannot tell, over P parameters of standardised cells and I inequalities. */
export type Undetermined = {
  /** [I] as in `Separation` */
  readonly strict: Uint8Array;
  /** [P] as in `Separation` */
  readonly direction: Float64Array;
  /** Null directions of all answers. */
  readonly blind: readonly Float64Array[];
  /** Further null directions of the answers left at the limit. */
  readonly blindAtLimit: readonly Float64Array[];
  /** Parameters not to be moved, so that the others have one maximum. */
  readonly held: ReadonlySet<number>;
};

/** What the data cannot tell and what runs to infinity. A penalised coefficient cannot run. */
export function judge(given: Inequalities, penalisedAt: readonly boolean[]): Undetermined {
  const all = Array.from({ length: given.parameters }, (_, p) => p);
  const every = new Uint8Array(given.cell.length).fill(1);
  const blind = nullSpace(given, every, all);
  const loose = all.filter((p) => !blind.held.includes(p) && !penalisedAt[p]);
  const { strict, direction } = separation(given, loose);
  const left = strict.map((yes) => 1 - yes);
  const atLimit = strict.includes(1) ? nullSpace(given, left, loose) : { directions: [], held: [] };
  return {
    strict,
    direction,
    blind: blind.directions,
    blindAtLimit: atLimit.directions,
    held: new Set([...blind.held, ...atLimit.held]),
  };
}

/** An entry under this share of what it is the sum of is rounding. */
const rounding = 1e-6;

/** Says, of the parameters of the cells as given, which have no finite estimate, and why. */
export function verdict(standard: Standard, { blind, blindAtLimit, direction }: Undetermined) {
  const touched = (directions: readonly Float64Array[]) => {
    const moving = directions.map((d) => moves(standard, d));
    return (p: number) => moving.some((moved) => moved[p] !== 0);
  };
  const isBlind = touched(blind);
  const isBlindAtLimit = touched(blindAtLimit);
  const side = moves(standard, direction);
  const unknown = Array.from(direction, (_, p) => isBlind(p) || isBlindAtLimit(p));
  const coefficients = Array.from(standard.scale, (_, k) => k).filter((k) => unknown[k]);
  const runs = (k: number) => !isBlind(k) && side[k] !== 0;
  return {
    unknown,
    unidentified: coefficients.filter((k) => !runs(k)),
    dependent: connected(
      blind.map((d) => moves(standard, d)).map((moved) => coefficients.filter((k) => moved[k] !== 0)),
    ),
    infinite: coefficients.filter(runs).map((coefficient) => ({
      coefficient,
      direction: side[coefficient]! > 0 ? (1 as const) : (-1 as const),
    })),
  };
}

/** Lists that share a member are put together. */
function connected(lists: readonly (readonly number[])[]): number[][] {
  return lists.reduce<number[][]>((sets, list) => {
    const touching = sets.filter((set) => set.some((k) => list.includes(k)));
    const whole = [...new Set([...touching.flat(), ...list])].sort((a, b) => a - b);
    return whole.length > 0 ? [...sets.filter((set) => !touching.includes(set)), whole] : sets;
  }, []);
}

/** A direction's effect on the parameters of the cells as given, with rounding set to 0. */
function moves(standard: Standard, direction: Float64Array): Float64Array {
  const K = standard.scale.length;
  const largest = direction.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const parts = Float64Array.from(standard.scale, (by, k) => direction[k]! * (standard.centre[k]! / by));
  const size = parts.reduce((sum, part) => sum + Math.abs(part), 0);
  return unstandardised(standard, direction).map((value, p) => {
    if (p < K) return Math.abs(direction[p]!) > rounding * largest ? value : 0;
    return Math.abs(value) > rounding * Math.max(size, largest) ? value : 0;
  });
}

/** Log-odds at which a probability cannot be told from 1 in a double. */
const certain = 40;

/** `at` moved along the direction until every strict inequality is certain. */
export function farAlong(
  at: Float64Array,
  direction: Float64Array,
  { a, parameters: P }: Inequalities,
): Float64Array {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let i = 0; i < a.length / P; i++) {
    let along = 0;
    let here = 0;
    for (let p = 0; p < P; p++) {
      along += a[i * P + p]! * direction[p]!;
      here += a[i * P + p]! * at[p]!;
    }
    if (along > 1e-7) least = Math.min(least, along);
    most = Math.max(most, Math.abs(here));
  }
  const factor = (certain + most) / least;
  return at.map((value, p) => value + factor * direction[p]!);
}
