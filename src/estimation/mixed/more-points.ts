/** Persons with fewer effective points than this get more. */
const fewest = 100;
/** Near the mode, of a person. */
export const mostForEffect = 2048;
const mostForLoss = 8192;

/** In nats: under this, chance in the draws is nothing beside what chance in the people does. */
const allowed = 0.2;

/** [N] points near the mode, doubled until each person has as many effective ones as needed; powers of two. */
export function enough(effective: Float64Array, count: Int32Array): Int32Array {
  return count.map((now, n) => {
    let points = now;
    while ((points / now) * effective[n]! < fewest && points < mostForEffect) points *= 2;
    return points;
  });
}

/** Whether a climb ended where the points of somebody hardly count, so that its top may be one of these points only. */
export function runsOff(effective: Float64Array): boolean {
  return effective.some((each) => each < fewest / 2);
}

/** What the points that were maximised over turn out to be worth at the maximum. */
type Worth = {
  /** [N] */
  readonly effective: Float64Array;
  /** [N] nats that chance in each person's points is expected to keep the estimates under the highest likelihood. */
  readonly loss: Float64Array;
};

/**
 * How many points near the mode each person should have for a climb that comes nearer to the maximum; undefined where
 * these do. A top where hardly any points of somebody count may be one of these points only.
 */
export function morePoints({ effective, loss }: Worth, count: Int32Array): Int32Array | undefined {
  const next = precise(loss, runsOff(effective) ? enough(effective, count) : count);
  return next.some((points, n) => points > count[n]!) ? next : undefined;
}

/**
 * What chance takes falls with the number of points, and least are needed in all where each person's grows with the
 * root of what their own take (Neyman's allocation: Cochran 1977, "Sampling techniques", section 5.5).
 */
function precise(loss: Float64Array, count: Int32Array): Int32Array {
  if (!(sum(loss) > allowed)) return count;
  const root = loss.map((each, n) => Math.sqrt(each * count[n]!));
  const times = sum(root) / allowed;
  return count.map((now, n) => {
    let points = now;
    while (points < times * root[n]! && points < mostForLoss) points *= 2;
    return points;
  });
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
