import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../i18n/format.ts';
import { tableTexts } from '../../i18n/table.ts';
import type { OpenTable } from '../../state/prepared-table.ts';
import { namedByNumbers } from '../../state/table.ts';
import { DataTable } from '../../ui/figures/DataTable.tsx';
import { shortNumber } from './decimals.ts';

const shown = 10;

/** How the file was read, and its first rows as they are. */
export function Preview(props: OpenTable & { readonly children: ComponentChildren }) {
  const text = tableTexts();
  const { header, rows, numbers, delimiter, decimal } = props.table;
  const first = rows.first(shown);
  // A column of numbers stands to the right; its cells are shown as they are.
  const headOf = (head: string, at: number) =>
    props.roles.columns[at]!.numeric ? { head, decimals: 0 } : { head };
  const how = [
    text.size(rows.length, header.length),
    text.readAs(text.delimiters[delimiter], text.decimals[decimal]),
  ];
  return (
    <section class="section">
      <h2>{props.file}</h2>
      <p role="status">{how.join(' · ')}</p>
      {namedByNumbers(props.table) && <p class="caution">{text.numbersAsNames}</p>}
      {props.children}
      <DataTable
        table={{
          caption: text.preview(first.length),
          columns: [{ head: text.row, decimals: 0 }, ...header.map(headOf)],
          rows: first.map((cells, at) => [formatNumber(numbers[at]!), ...cells.map(shortNumber)]),
        }}
      />
    </section>
  );
}
