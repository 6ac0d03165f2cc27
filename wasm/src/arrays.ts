/**
 * Operations on f64 arrays at addresses. Loops within loops go through `addScaled` and `dot`, whose
 * bodies hold no further call.
 */

/** Rows whose values are summed on their own: the sum of millions then keeps the digits that a line search needs. */
export const BLOCK: i32 = 256;

/** Address of element `i` of an f64 array. */
export function at(array: usize, i: i32): usize {
  return array + ((<usize>i) << 3);
}

export function get(array: usize, i: i32): f64 {
  return load<f64>(at(array, i));
}

export function set(array: usize, i: i32, value: f64): void {
  store<f64>(at(array, i), value);
}

export function add(array: usize, i: i32, value: f64): void {
  set(array, i, get(array, i) + value);
}

/** Element `i` of an i32 array. */
export function int(array: usize, i: i32): i32 {
  return load<i32>(array + ((<usize>i) << 2));
}

/** Σ of the products of a[n] and b[n], in order of index. */
export function dot(a: usize, b: usize, n: i32): f64 {
  const end = a + ((<usize>n) << 3);
  let sum: f64 = 0;
  for (; a < end; a += 8, b += 8) sum += load<f64>(a) * load<f64>(b);
  return sum;
}

/** into[n] += factor · from[n], two at a time. */
export function addScaled(into: usize, factor: f64, from: usize, n: i32): void {
  const pairs = into + ((<usize>(n >> 1)) << 4);
  const factors = f64x2.splat(factor);
  for (; into < pairs; into += 16, from += 16) {
    v128.store(into, f64x2.add(v128.load(into), f64x2.mul(factors, v128.load(from))));
  }
  if (n & 1) store<f64>(into, load<f64>(into) + factor * load<f64>(from));
}

/** into[n] = a[n] − b[n] */
export function difference(into: usize, a: usize, b: usize, n: i32): void {
  const end = into + ((<usize>n) << 3);
  for (; into < end; into += 8, a += 8, b += 8) store<f64>(into, load<f64>(a) - load<f64>(b));
}

export function clear(array: usize, n: i32): void {
  memory.fill(array, 0, (<usize>n) << 3);
}

/** Copies the lower triangle of matrix[n,n] onto the upper. */
export function mirror(matrix: usize, n: i32): void {
  for (let a = 0; a < n; a++) for (let b = 0; b < a; b++) set(matrix, b * n + a, get(matrix, a * n + b));
}
