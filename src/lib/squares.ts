/** Adds to the lower triangle of a matrix [P,P] the product by itself of the P numbers from `at`, `times` over. */
export function addSquare(
  matrix: Float64Array,
  numbers: Float64Array,
  at: number,
  P: number,
  times: number,
): void {
  for (let p = 0; p < P; p++) {
    const value = times * numbers[at + p]!;
    if (value === 0) continue;
    for (let q = 0; q <= p; q++) matrix[p * P + q]! += value * numbers[at + q]!;
  }
}

/** The same matrix with its upper triangle filled from the lower. */
export function mirrored(matrix: Float64Array, P: number): Float64Array {
  for (let p = 0; p < P; p++) for (let q = 0; q < p; q++) matrix[q * P + p] = matrix[p * P + q]!;
  return matrix;
}
