/** More would only be noise on a screen. */
const mostDecimals = 4;

/**
 * How many decimals an estimate deserves: none finer than a tenth of its standard error.
 */
export function decimalsFor(se: number): number {
  let decimals = 0;
  for (let unit = 0.1; unit >= se / 10 && decimals < mostDecimals; unit /= 10) decimals++;
  return decimals;
}

/** One number of decimals for a column of estimates: that of the largest error in it; none where no error is known. */
export function commonDecimals(errors: readonly number[]): number {
  const known = errors.filter((se) => !Number.isNaN(se));
  return known.length === 0 ? 0 : decimalsFor(Math.max(...known));
}

/** The same, but never more than `most`: as many as that of simulated answers, from which nobody's can be told. */
export function shownDecimals(
  errors: readonly number[],
  { simulated, most }: { readonly simulated: boolean; readonly most: number },
): number {
  return simulated ? most : Math.min(most, commonDecimals(errors));
}

/** One decimal more, but never over `most`, where with `decimals` a bound would read as the zero it is not. */
export function decimalsFromZero(bounds: readonly number[], decimals: number, most: number): number {
  const readsZero = bounds.some((bound) => bound !== 0 && cut(bound, decimals) === 0);
  return readsZero ? Math.min(most, decimals + 1) : decimals;
}

/** A number cut to so many decimals, as far as answers of real people may be told from it. */
export function cut(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.round(value * unit) / unit;
}
