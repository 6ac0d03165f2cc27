/** How many equally weighed points are as precise as these, whose weights sum to 1. */
export function effectiveOf(weight: Float64Array): number {
  return 1 / weight.reduce((sum, w) => sum + w * w, 0);
}
