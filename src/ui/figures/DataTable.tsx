import { figureTexts } from '../../i18n/figure.ts';
import { cellText, type Table } from './table.ts';
import './table.css';

/** A table of fewer rows stays on one page of paper. */
const longFrom = 15;

/**
 * A table that reads as one: caption, heads, the first column naming the rows. Where it is wider than its
 * place it scrolls in a box that the keyboard reaches.
 */
export function DataTable({ table }: { readonly table: Table }) {
  const label = `${figureTexts().scrollable}: ${table.caption}`;
  const boxClass = table.rows.length < longFrom ? 'table-box table-whole' : 'table-box';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard (WCAG 2.1.1)
    <section class={boxClass} tabIndex={0} aria-label={label}>
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
                const { decimals } = table.columns[c]!;
                const text = cellText(cell, decimals);
                return c === 0 ? (
                  <th key={c} scope="row">
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
    </section>
  );
}

function kindOf(decimals: number | undefined): string {
  return decimals === undefined ? '' : 'number';
}
