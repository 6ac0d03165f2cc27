/**
 * Where the D parameters φ of a mixture stand: the K weights of each of Q classes; for ratings the
 * strictness of classes 2..Q beside class 1, then the T thresholds, which are those of class 1; and for
 * classes 2..Q the log-odds of their share against class 1, a constant and Z slopes.
 */
export type Layout = {
  readonly classes: number;
  readonly coefficients: number;
  readonly thresholds: number;
  readonly slopes: number;
  readonly parameters: number;
  /** For each class, for each of the K + T parameters of its own likelihood: what it is the sum of. */
  readonly places: readonly (readonly (readonly number[])[])[];
};

export function layoutOf(classes: number, coefficients: number, thresholds: number, slopes: number): Layout {
  const shape = { classes, coefficients, thresholds, slopes };
  const places = numbers(classes).map((q) => [
    ...numbers(coefficients).map((k) => [q * coefficients + k]),
    ...numbers(thresholds).map((c) => {
      const threshold = firstThreshold(shape) + c;
      return q === 0 ? [threshold] : [threshold, strictnessAt(shape, q)];
    }),
  ]);
  return { ...shape, places, parameters: firstShare(shape) + (classes - 1) * (1 + slopes) };
}

type Shape = Omit<Layout, 'places' | 'parameters'>;

/** Of class q ≥ 1, for ratings. */
export function strictnessAt({ classes, coefficients }: Shape, q: number): number {
  return classes * coefficients + q - 1;
}

export function firstThreshold({ classes, coefficients, thresholds }: Shape): number {
  return classes * coefficients + (thresholds > 0 ? classes - 1 : 0);
}

/** Of class q ≥ 1: its constant, followed by its slopes. */
export function shareAt(shape: Shape, q: number): number {
  return firstShare(shape) + (q - 1) * (1 + shape.slopes);
}

function firstShare(shape: Shape): number {
  return firstThreshold(shape) + shape.thresholds;
}

/** The parameters [K+T] of class q's own likelihood: its weights and its thresholds. */
export function ownParameters({ places }: Layout, at: Float64Array, q: number): Float64Array {
  return Float64Array.from(places[q]!, (parts) => parts.reduce((sum, part) => sum + at[part]!, 0));
}

/**
 * The parameters [D] from those of each class's own likelihood and of its share. Thresholds are those of
 * the first class given, against which strictness and shares of the others are taken.
 *
 * @param own - for each class [K+T], thresholds of two classes differing by one amount
 * @param shares - for each class [1+Z]
 */
export function combined(
  layout: Layout,
  own: readonly Float64Array[],
  shares: readonly Float64Array[],
): Float64Array {
  const { coefficients: K, thresholds: T, slopes: Z } = layout;
  const at = new Float64Array(layout.parameters);
  at.set(own[0]!.subarray(K), firstThreshold(layout));
  own.forEach((theta, q) => {
    at.set(theta.subarray(0, K), q * K);
    if (q === 0) return;
    if (T > 0) at[strictnessAt(layout, q)] = theta[K]! - own[0]![K]!;
    for (let z = 0; z <= Z; z++) at[shareAt(layout, q) + z] = shares[q]![z]! - shares[0]![z]!;
  });
  return at;
}

/** For each class [1+Z]: its constant and slopes, 0 for class 1. */
export function shareParameters(layout: Layout, at: Float64Array): Float64Array[] {
  const length = 1 + layout.slopes;
  return numbers(layout.classes).map((q) =>
    q === 0 ? new Float64Array(length) : at.slice(shareAt(layout, q), shareAt(layout, q) + length),
  );
}

/** The same mixture with its classes in another order. */
export function reordered(layout: Layout, at: Float64Array, order: readonly number[]): Float64Array {
  const shares = shareParameters(layout, at);
  return combined(
    layout,
    order.map((q) => ownParameters(layout, at, q)),
    order.map((q) => shares[q]!),
  );
}

export function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
