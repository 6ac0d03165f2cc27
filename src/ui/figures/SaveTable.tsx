import { figureTexts } from '../../i18n/figure.ts';
import { Button } from '../Button.tsx';
import { saveFile } from './saveFile.ts';
import { type Table, tableCsv } from './table.ts';

type SaveTableProps = {
  /** Made when it is asked for. */
  readonly table: () => Table;
  readonly simulated: boolean;
  /** Of the file, without ending. */
  readonly fileName: string;
};

/** Saves a table as CSV; of simulated answers each row says so. */
export function SaveTable({ table, simulated, fileName }: SaveTableProps) {
  const text = figureTexts();
  const save = () => {
    const kind = { head: text.kindOfData, cell: text.simulated.toLowerCase() };
    saveFile(`${fileName}.csv`, 'text/csv', tableCsv(table(), simulated ? kind : undefined));
  };
  return (
    <Button kind="quiet" onClick={save}>
      {text.saveTable}
    </Button>
  );
}
