/** The different values of one column, numbered in order of appearance. */
export type LevelTable = {
  /** The number of a value; a new one where it was not there before. */
  readonly numberOf: (value: number) => number;
  /** Numbers 0, 1 and so on; NaN where there are not as many yet. */
  readonly first: Float64Array;
  readonly count: () => number;
  readonly values: () => Float64Array;
};

const few = 4;

/** A table in which a number, counted from 1, stands at the place that its value's hash gives or the next free one. */
export function levelTable(): LevelTable {
  let values = new Float64Array(8);
  let table = new Int32Array(16);
  let count = 0;
  const first = new Float64Array(few).fill(Number.NaN);
  const placeOf = (value: number) => {
    let at = hash(value) & (table.length - 1);
    while (table[at] !== 0 && values[table[at]! - 1] !== value) at = (at + 1) & (table.length - 1);
    return at;
  };
  const grow = () => {
    const fewer = values;
    values = new Float64Array(2 * count);
    values.set(fewer);
    table = new Int32Array(4 * count);
    for (let number = 0; number < count; number++) table[placeOf(values[number]!)] = number + 1;
  };
  return {
    numberOf(value) {
      // Of few levels they are found faster one by one.
      for (let number = 0; number < few; number++) if (first[number] === value) return number;
      let at = placeOf(value);
      if (table[at] === 0) {
        if (count === values.length) {
          grow();
          at = placeOf(value);
        }
        if (count < few) first[count] = value;
        values[count] = value;
        table[at] = ++count;
      }
      return table[at]! - 1;
    },
    first,
    count: () => count,
    values: () => values.slice(0, count),
  };
}

const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);

/** A whole number of the bits of a value (the end of MurmurHash3 of Austin Appleby). */
function hash(value: number): number {
  double[0] = value + 0; // −0 is 0
  let mixed = Math.imul(halves[0]!, 0xcc9e2d51) ^ halves[1]!;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
