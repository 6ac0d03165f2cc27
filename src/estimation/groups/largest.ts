/** Points of the first look: between two of them the value is taken to have one top. */
const points = 32;

/** The top is found to this share of the interval. */
const precision = 1e-7;

const golden = (Math.sqrt(5) - 1) / 2;

/**
 * Where a function on 0..`most` is largest, by a look at evenly spaced points and golden section around the
 * best of them (Press et al. 2007, section 10.2); exactly 0 when nothing is larger than the value there.
 */
export function largest(value: (at: number) => number, most: number): number {
  if (!(most > 0)) return 0;
  const step = most / points;
  let [best, highest] = [0, value(0)];
  for (let i = 1; i <= points; i++) {
    const height = value(i * step);
    if (height > highest) [best, highest] = [i * step, height];
  }
  let [low, high] = [Math.max(0, best - step), Math.min(most, best + step)];
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [atLeft, atRight] = [value(left), value(right)];
  while (high - low > precision * most) {
    if (atLeft >= atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = value(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = value(right);
    }
  }
  const top = (low + high) / 2;
  return value(top) > value(0) ? top : 0;
}
