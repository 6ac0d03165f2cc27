import { formatNumber } from '../../i18n/format.ts';
import { TableBox } from './TableBox.tsx';
import './matrix.css';

/** Shades from here on, of values of 0 to 1; the last is as good as 1. */
const shadesFrom = [0.1, 0.3, 0.5, 0.995] as const;

/** A matrix of fewer rows stays on one page of paper. */
const longFrom = 15;

/**
 * A symmetric matrix of values from 0 to 1 as a picture that prints its numbers: the part under the diagonal, darker
 * where a value is larger. Columns are headed by the numbers that the rows have.
 *
 * @param value - of the pair of two names, by their indices, the second smaller
 */
export function MatrixTable(props: {
  readonly caption: string;
  readonly names: readonly string[];
  readonly value: (row: number, column: number) => number;
}) {
  const { caption, names, value } = props;
  const columns = names.slice(0, -1);
  return (
    <TableBox caption={caption} whole={names.length < longFrom}>
      <table class="matrix">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((name, c) => (
              <th key={name} scope="col" class="number">
                {c + 1}
                <span class="spoken"> {name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name, r) => (
            <tr key={name}>
              <th scope="row">
                {r + 1} {name}
              </th>
              {columns.map((column, c) => (
                <td key={column} class={c < r ? `number matrix-${shadeOf(value(r, c))}` : undefined}>
                  {c < r && formatNumber(value(r, c), 2)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function shadeOf(value: number): number {
  return shadesFrom.filter((from) => value >= from).length;
}
