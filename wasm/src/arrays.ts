/** Element `i` of an f64 array at address `at`. */
// @ts-ignore: decorator
@inline
export function get(at: usize, i: i32): f64 {
  return load<f64>(at + (<usize>i << 3));
}

/** Sets element `i` of an f64 array at address `at`. */
// @ts-ignore: decorator
@inline
export function set(at: usize, i: i32, value: f64): void {
  store<f64>(at + (<usize>i << 3), value);
}

/** Adds to element `i` of an f64 array at address `at`. */
// @ts-ignore: decorator
@inline
export function add(at: usize, i: i32, value: f64): void {
  set(at, i, get(at, i) + value);
}

/** Element `i` of an i32 array at address `at`. */
// @ts-ignore: decorator
@inline
export function int(at: usize, i: i32): i32 {
  return load<i32>(at + (<usize>i << 2));
}

/** Σ of products of two f64[n] arrays, in order of index. */
// @ts-ignore: decorator
@inline
export function dot(a: usize, b: usize, n: i32): f64 {
  let sum: f64 = 0;
  for (let i = 0; i < n; i++) sum += get(a, i) * get(b, i);
  return sum;
}

/** Sets `n` f64 elements at `at` to zero. */
// @ts-ignore: decorator
@inline
export function clear(at: usize, n: i32): void {
  memory.fill(at, 0, <usize>n << 3);
}

/** Copies the upper triangle of f64[n,n] onto the lower. */
export function mirror(matrix: usize, n: i32): void {
  for (let a = 0; a < n; a++) for (let b = 0; b < a; b++) set(matrix, a * n + b, get(matrix, b * n + a));
}
