import { type Field, fieldOf } from './field.ts';
import { hadamard } from './hadamard.ts';

/**
 * A difference scheme [r][c] over s levels: between any two columns every difference occurs r/s times (Bose and
 * Bush 1952; Hedayat, Sloane and Stufken 1999, "Orthogonal arrays", chapter 6).
 */
export type Scheme = { readonly rows: readonly (readonly number[])[]; readonly add: Field['add'] };

/** Over three levels with 6 and 12 rows: those within Taguchi's L18 and L36 (Taguchi 1987). */
const six = ['000000', '001122', '010212', '022110', '012021', '021201'];
const twelve = [
  '000000000000',
  '000011112222',
  '001201220112',
  '002102121021',
  '012021022101',
  '012100212210',
  '010222011012',
  '011220100221',
  '021012202011',
  '021110021202',
  '022212110100',
  '020121201120',
];

/** The scheme of r rows over s levels with the most columns that is known here. */
export function schemeOf(r: number, s: number): Scheme | undefined {
  if (s === 2) {
    const rows = hadamard(r);
    return rows && { rows, add: (a, b) => (a + b) % 2 };
  }
  const field = fieldOf(s);
  if (!field) return undefined;
  const rows = rowsOf(r, field);
  return rows && { rows, add: field.add };
}

function rowsOf(r: number, field: Field): number[][] | undefined {
  const { size, add } = field;
  if (size === 3 && r === 6) return six.map((row) => [...row].map(Number));
  if (size === 3 && r === 12) return twelve.map((row) => [...row].map(Number));
  const large = isPowerOf(r, size) ? fieldOf(r) : undefined;
  if (large) {
    // The products of a field with this one's addition in its last digits.
    const each = Array.from({ length: r }, (_, a) => a);
    return each.map((a) => each.map((b) => large.multiply(a, b) % size));
  }
  // The sum of every row of one and every row of another.
  const part = r % size === 0 ? rowsOf(r / size, field) : undefined;
  const own = part && rowsOf(size, field)!;
  return own && part.flatMap((one) => own.map((two) => one.flatMap((a) => two.map((b) => add(a, b)))));
}

/** Whether both are powers of one prime, r the larger. */
function isPowerOf(r: number, size: number): boolean {
  let prime = 2;
  while (size % prime !== 0) prime++;
  let power = 1;
  while (power < r) power *= prime;
  return power === r && r >= size;
}
