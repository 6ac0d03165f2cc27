import { tableOutcomeTexts } from '../../i18n/table-outcome.ts';
import type { Fitted } from '../../state/table-fit.ts';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { saveFile } from '../../ui/figures/saveFile.ts';
import { tableCsv } from '../../ui/figures/table.ts';
import { savedTable } from './weightsTable.ts';

/** Files of a fit: its numbers, and the analysis by which the command makes the same fit. */
export function Saves({ file, fitted }: { readonly file: string; readonly fitted: Fitted }) {
  const text = tableOutcomeTexts();
  const base = file.replace(/\.[^.]+$/, '');
  const saveTable = () =>
    saveFile(`${base}.${text.fileEnding}.csv`, 'text/csv', tableCsv(savedTable(fitted)));
  const saveAnalysis = () => {
    const json = `${JSON.stringify(fitted.analysis, undefined, 2)}\n`;
    saveFile(`${base}.${text.analysisEnding}.json`, 'application/json', json);
  };
  return (
    <>
      <h3>{text.save}</h3>
      <div class="actions">
        <Button onClick={saveTable}>{text.saveTable}</Button>
        <Button onClick={saveAnalysis}>{text.saveAnalysis}</Button>
      </div>
      <Details summary={text.check}>
        <p>{text.checkHelp}</p>
      </Details>
    </>
  );
}
