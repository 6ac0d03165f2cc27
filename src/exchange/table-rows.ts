/** Rows whose cells are kept as one text: mostly so short a text that its places take two bytes. */
const together = 256;

type Part = { readonly text: string; readonly ends: Uint16Array | Uint32Array };

/** The cells of R rows. As long texts, of which cells are read, they take a quarter of what so many strings would. */
export class TableRows implements Iterable<string[]> {
  readonly #columns: number;
  readonly #parts: Part[] = [];
  #waiting: string[] = [];
  #length = 0;

  constructor(columns: number) {
    this.#columns = columns;
  }

  static of(rows: Iterable<readonly string[]>, columns: number): TableRows {
    const own = new TableRows(columns);
    for (const row of rows) own.add(row);
    return own.end();
  }

  get length(): number {
    return this.#length;
  }

  /** Adds a row; it can be read after `end`, and no other be added. */
  add(row: readonly string[]): void {
    if (Object.isFrozen(this.#parts)) throw new Error('table: a row after the last one');
    for (let c = 0; c < this.#columns; c++) this.#waiting.push(row[c]!);
    if (++this.#length % together === 0) this.#pack();
  }

  end(): this {
    if (this.#waiting.length > 0) this.#pack();
    Object.freeze(this.#parts);
    return this;
  }

  #pack(): void {
    this.#parts.push(partOf(this.#waiting));
    this.#waiting = [];
  }

  cell(row: number, column: number): string {
    return cellOf(this.#parts[Math.floor(row / together)]!, (row % together) * this.#columns + column);
  }

  /** The first rows, as many as are asked for or there are. */
  first(count: number): string[][] {
    return Array.from({ length: Math.min(count, this.#length) }, (_, row) => this.#row(row));
  }

  *[Symbol.iterator](): Generator<string[]> {
    for (let row = 0; row < this.#length; row++) yield this.#row(row);
  }

  #row(row: number): string[] {
    return Array.from({ length: this.#columns }, (_, column) => this.cell(row, column));
  }
}

/** The same words, none of which keeps a longer text alive that it was cut from. */
export function apart(words: readonly string[]): string[] {
  const part = partOf(words);
  return words.map((_, at) => cellOf(part, at));
}

function partOf(cells: readonly string[]): Part {
  const text = cells.join('');
  const ends = text.length < 2 ** 16 ? new Uint16Array(cells.length) : new Uint32Array(cells.length);
  for (let at = 0, end = 0; at < cells.length; at++) ends[at] = end += cells[at]!.length;
  return { text, ends };
}

function cellOf({ text, ends }: Part, at: number): string {
  return text.slice(at > 0 ? ends[at - 1] : 0, ends[at]);
}
