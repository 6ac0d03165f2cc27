/** x' y */
export function dot(x: Float64Array, y: Float64Array): number {
  return x.reduce((sum, value, p) => sum + value * y[p]!, 0);
}

/** C x, of a matrix C [P,P]. */
export function times(C: Float64Array, x: Float64Array): Float64Array {
  const P = x.length;
  return x.map((_, p) => dot(C.subarray(p * P, (p + 1) * P), x));
}
