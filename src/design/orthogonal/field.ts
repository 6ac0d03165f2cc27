/** A finite field of q elements, numbered 0..q−1; 0 and 1 are themselves. */
export type Field = {
  readonly size: number;
  readonly add: (a: number, b: number) => number;
  readonly multiply: (a: number, b: number) => number;
};

/**
 * Of each field that is not of prime size: its characteristic, and of a monic irreducible polynomial all
 * coefficients but the leading one, lowest first (Lidl and Niederreiter 1997, "Finite fields", table C).
 */
const polynomials: Readonly<Record<number, readonly [prime: number, polynomial: readonly number[]]>> = {
  4: [2, [1, 1]],
  8: [2, [1, 1, 0]],
  9: [3, [2, 1]],
  16: [2, [1, 1, 0, 0]],
  25: [5, [2, 1]],
  27: [3, [1, 2, 0]],
  32: [2, [1, 0, 1, 0, 0]],
};

/** The field of so many elements; undefined where there is none, or none is known here. */
export function fieldOf(q: number): Field | undefined {
  const known = polynomials[q];
  if (known) return extension(q, ...known);
  if (!isPrime(q)) return undefined;
  return { size: q, add: (a, b) => (a + b) % q, multiply: (a, b) => (a * b) % q };
}

/** Elements are polynomials over the integers modulo p: their digits in base p are the coefficients. */
function extension(q: number, p: number, polynomial: readonly number[]): Field {
  const degree = polynomial.length;
  const digits = (a: number) => Array.from({ length: degree }, (_, i) => Math.floor(a / p ** i) % p);
  const number = (values: readonly number[]) => values.reduce((sum, value, i) => sum + value * p ** i, 0);
  const add = (a: number, b: number) => {
    const second = digits(b);
    return number(digits(a).map((value, i) => (value + second[i]!) % p));
  };
  const multiply = (a: number, b: number) => {
    const product = new Array<number>(2 * degree - 1).fill(0);
    const second = digits(b);
    for (const [i, x] of digits(a).entries()) for (const [j, y] of second.entries()) product[i + j]! += x * y;
    for (let top = product.length - 1; top >= degree; top--) {
      const factor = product[top]! % p;
      for (const [i, c] of polynomial.entries()) product[top - degree + i]! += (p - c) * factor;
    }
    return number(product.slice(0, degree).map((value) => value % p));
  };
  return { size: q, add, multiply };
}

function isPrime(q: number): boolean {
  for (let d = 2; d * d <= q; d++) if (q % d === 0) return false;
  return q > 1;
}
