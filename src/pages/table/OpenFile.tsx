import { tableTexts } from '../../i18n/table.ts';
import { openTable, reading } from '../../state/table.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';

/** Where a table is picked, or dropped anywhere on the page. */
export function OpenFile() {
  const text = tableTexts();
  return (
    <FileDrop
      choose={reading.value.kind === 'none' ? text.choose : text.chooseOther}
      orDrop={text.orDrop}
      form={text.form}
      accept=".csv,.tsv,.tab,.txt,text/csv,text/tab-separated-values"
      onFiles={([file]) => void openTable(file!)}
    />
  );
}
