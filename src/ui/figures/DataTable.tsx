import { TableBox } from './TableBox.tsx';
import { cellText, decimalsAt, padding, type Table } from './table.ts';

/** A table of fewer rows stays on one page of paper. */
const longFrom = 15;

/** A table that reads as one: caption, heads, the first column naming the rows. */
export function DataTable({ table }: { readonly table: Table }) {
  const widest = Math.max(0, ...(table.rowDecimals ?? []));
  return (
    <TableBox caption={table.caption} whole={table.rows.length < longFrom}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.head} scope="col" class={kindOf(column.decimals)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) => {
                const decimals = decimalsAt(table, r, c);
                const pads = table.rowDecimals && decimals !== undefined && Number.isFinite(cell);
                const text = cellText(cell, decimals) + (pads ? padding(decimals, widest) : '');
                return c === 0 ? (
                  <th key={c} scope="row" class={kindOf(decimals)}>
                    {text}
                  </th>
                ) : (
                  <td key={c} class={kindOf(decimals)}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function kindOf(decimals: number | undefined): string {
  return decimals === undefined ? '' : 'number';
}
