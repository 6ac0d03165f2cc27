/*
 * Symmetric matrices for two draws in the lanes of a vector, each as its lower triangle, row by row:
 * v128[p (p + 1) / 2] of p rows.
 */

export function lane(array: usize, i: i32): usize {
  return array + ((<usize>i) << 4);
}

/** Where row i of a triangle begins. */
export function row(triangle: usize, i: i32): usize {
  return lane(triangle, (i * (i + 1)) >> 1);
}

export function triangleSize(p: i32): i32 {
  return (p * (p + 1)) >> 1;
}
