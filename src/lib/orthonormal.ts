/** Less than this share of a column is what rounding leaves of nothing. */
const rounding = 1e-9;

/**
 * An orthonormal basis of columns [n], by Gram and Schmidt in their order: those that follow from the ones before add
 * nothing.
 */
export function orthonormal(columns: readonly Float64Array[]): Float64Array[] {
  const basis: Float64Array[] = [];
  for (const column of columns) {
    const own = withoutSpan(column, basis);
    if (own) basis.push(own);
  }
  return basis;
}

/** What an orthonormal basis [n] leaves over of all columns: an orthonormal basis of that. */
export function leftOver(basis: readonly Float64Array[], n: number): Float64Array[] {
  const units = Array.from({ length: n }, (_, i) => new Float64Array(n).fill(1, i, i + 1));
  return orthonormal([...basis, ...units]).slice(basis.length);
}

/** The column less its part along an orthonormal basis, of length 1; undefined when nothing is left. */
function withoutSpan(column: Float64Array, basis: readonly Float64Array[]): Float64Array | undefined {
  const left = column.slice();
  // Twice, since once leaves rounding of the size of the column.
  for (const other of [...basis, ...basis]) {
    const along = other.reduce((sum, value, i) => sum + value * left[i]!, 0);
    for (let i = 0; i < left.length; i++) left[i]! -= along * other[i]!;
  }
  const length = (values: Float64Array) => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  const size = length(left);
  return size > rounding * length(column) ? left.map((value) => value / size) : undefined;
}
