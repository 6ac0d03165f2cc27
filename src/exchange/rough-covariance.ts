/**
 * A covariance with no more digits than can be told of it, small enough for a QR code: each standard error as
 * one byte on a logarithmic scale, and the correlations as the rows of their Cholesky factor, a signed byte
 * each. A row's own diagonal element follows from its length of 1, so whatever is read is a covariance.
 */
const octave = 16;
const smallest = 2 ** -10;
/** A unit of a byte of the factor. */
const parts = 127;

/** Largest byte of a standard error: about 63. */
const topByte = 255;

/** Byte of a standard error: 1 is 2^−10, and every 16 further are twice as much; cut at both ends. */
export function errorByte(se: number): number {
  const byte = Math.round(octave * Math.log2(se / smallest)) + 1;
  return Math.min(topByte, Math.max(1, byte));
}

/** The standard error of a byte, at most 2.2% from what was written. */
export function errorOf(byte: number): number {
  return smallest * 2 ** ((byte - 1) / octave);
}

/**
 * The factor's bytes below its diagonal, row by row: P(P − 1)/2. Every element makes up for the rounding of
 * those before it.
 *
 * @param covariance - [P,P] positive semidefinite, with a positive diagonal
 */
export function factorBytes(covariance: Float64Array): Int8Array {
  const P = Math.sqrt(covariance.length);
  const bytes = new Int8Array((P * (P - 1)) / 2);
  const se = Array.from({ length: P }, (_, p) => Math.sqrt(covariance[p * P + p]!));
  for (let row = 1; row < P; row++) {
    let room = parts ** 2;
    for (let column = 0; column < row; column++) {
      const wanted = covariance[row * P + column]! / (se[row]! * se[column]!);
      const before = product(bytes, row, column, column);
      const own = diagonal(bytes, column);
      const exact = own > 0 ? (parts * (wanted - before)) / own : 0;
      const most = Math.floor(Math.sqrt(room));
      const byte = Math.min(most, Math.max(-most, Math.round(exact)));
      bytes[place(row, column)] = byte;
      room -= byte ** 2;
    }
  }
  return bytes;
}

/**
 * The covariance of a factor.
 *
 * @param errors - [P] standard errors
 * @returns [P,P], or undefined where a row is longer than 1: no covariance has such a factor
 */
export function covarianceOf(bytes: Int8Array, errors: readonly number[]): Float64Array | undefined {
  const P = errors.length;
  const covariance = new Float64Array(P * P);
  for (let row = 0; row < P; row++) {
    if (squares(bytes, row) > parts ** 2) return undefined;
    for (let column = 0; column <= row; column++) {
      const correlation =
        row === column
          ? 1
          : product(bytes, row, column, column) +
            (bytes[place(row, column)]! / parts) * diagonal(bytes, column);
      covariance[row * P + column] = correlation * errors[row]! * errors[column]!;
      covariance[column * P + row] = covariance[row * P + column]!;
    }
  }
  return covariance;
}

function place(row: number, column: number): number {
  return (row * (row - 1)) / 2 + column;
}

/** Sum of products of the first `count` elements of two rows. */
function product(bytes: Int8Array, a: number, b: number, count: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += bytes[place(a, k)]! * bytes[place(b, k)]!;
  return sum / parts ** 2;
}

function squares(bytes: Int8Array, row: number): number {
  let sum = 0;
  for (let k = 0; k < row; k++) sum += bytes[place(row, k)]! ** 2;
  return sum;
}

function diagonal(bytes: Int8Array, row: number): number {
  return Math.sqrt(Math.max(0, parts ** 2 - squares(bytes, row))) / parts;
}
