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
  return decimalsFor(largestKnown(errors));
}

/** The same, but never more than `most`: as many as that of simulated answers, from which nobody's can be told. */
export function shownDecimals(
  errors: readonly number[],
  { simulated, most }: { readonly simulated: boolean; readonly most: number },
): number {
  return simulated ? most : Math.min(most, commonDecimals(errors));
}

/** Whose answers numbers are made of: which says how many digits of these may be shown. */
export type Answers = 'simulated' | 'people' | 'own-table';

/**
 * Decimals for each row of a table or figure, by the largest error in it: of people's answers none finer than a tenth of
 * that error, of a table that is the reader's own those of `ownDecimals`, of simulated answers as many as there is room for.
 *
 * @param rows - the errors in each row; NaN for one that is not known
 * @param most - as many at most; in a table of one's own, whose units may be anything, as many as needed
 */
export function rowDecimals(
  rows: readonly (readonly number[])[],
  { answers, most }: { readonly answers: Answers; readonly most: number },
): number[] {
  return rows.map((errors) =>
    answers === 'own-table'
      ? ownDecimals(errors)
      : shownDecimals(errors, { simulated: answers === 'simulated', most }),
  );
}

/** Standard errors in half the width of an interval, roughly. */
const halfWidths = 2;

/** Decimals that show two digits of half the width of the widest interval: those of a table that is the reader's own. */
export function ownDecimals(errors: readonly number[]): number {
  return twoDigits(halfWidths * largestKnown(errors));
}

/** More digits than this are no reading matter. */
const mostOwn = 8;

/** Decimals that show two digits of an error. */
export function twoDigits(se: number): number {
  if (!(se > 0)) return 0;
  return Math.min(mostOwn, Math.max(0, 1 - Math.floor(Math.log10(se))));
}

/** NaN where none is known. */
function largestKnown(errors: readonly number[]): number {
  const known = errors.filter((se) => !Number.isNaN(se));
  return known.length === 0 ? Number.NaN : Math.max(...known);
}

/** One decimal more, but never over `most`, where with `decimals` a bound would read as the zero it is not. */
export function decimalsFromZero(bounds: readonly number[], decimals: number, most: number): number {
  const readsZero = bounds.some((bound) => bound !== 0 && cut(bound, decimals) === 0);
  return readsZero && decimals < most ? decimals + 1 : decimals;
}

/** A number cut to so many decimals, as far as answers of real people may be told from it. */
export function cut(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.round(value * unit) / unit;
}
