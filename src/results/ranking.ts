/** Under this share of draws the order of two neighbours is called uncertain. */
export const certainOrder = 0.8;

/**
 * The criteria's order by estimate, and how sure it is by draws of the people. A draw without an estimate for
 * each of them speaks for no place, yet counts: what is left out for want of an estimate is no random part.
 */
export type Ranking = {
  /** Indices of the criteria, largest share first; those without an estimate are not in it. */
  readonly order: readonly number[];
  /** [place] share of draws in which the criterion at that place takes it. */
  readonly placeCertainty: readonly number[];
  /** [place] share of draws in which the criterion at that place is above the next; none for the last. */
  readonly aboveNext: readonly number[];
  /** [place] share of draws in which the criteria up to and including that place come before all others. */
  readonly leadCertainty: readonly number[];
  /** [place] share of draws in which the criterion at that place is among the first `top`. */
  readonly topCertainty: readonly number[];
};

/**
 * @param shares - [criteria] importance; NaN without an estimate
 * @param draws  - [B][criteria] the same on people drawn with replacement
 * @param top    - length of the list of leaders
 */
export function ranking(
  shares: readonly number[],
  draws: readonly (readonly number[])[],
  top: number,
): Ranking {
  const order = orderOf(shares);
  const usable = draws.filter((draw) => order.every((c) => !Number.isNaN(draw[c])));
  const places = usable.map((draw) => {
    const drawn = orderOf(draw);
    return order.map((c) => drawn.indexOf(c));
  });
  const share = (holds: (place: readonly number[]) => boolean) =>
    draws.length === 0 ? Number.NaN : places.filter(holds).length / draws.length;
  return {
    order,
    placeCertainty: order.map((_, i) => share((place) => place[i] === i)),
    aboveNext: order.slice(1).map((_, i) => share((place) => place[i]! < place[i + 1]!)),
    leadCertainty: order.map((_, i) => share((place) => Math.max(...place.slice(0, i + 1)) === i)),
    topCertainty: order.map((_, i) => share((place) => place[i]! < top)),
  };
}

/** Indices of the values, largest first, without those that are NaN; equal values keep their order. */
export function orderOf(values: readonly number[]): number[] {
  return values
    .flatMap((value, index) => (Number.isNaN(value) ? [] : [{ value, index }]))
    .sort((a, b) => b.value - a.value || a.index - b.index)
    .map(({ index }) => index);
}
