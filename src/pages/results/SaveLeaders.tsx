import { figureTexts } from '../../i18n/figure.ts';
import { leadersOf } from '../../results/top.ts';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { saveFile } from '../../ui/figures/saveFile.ts';
import { tableCsv } from '../../ui/figures/table.ts';
import { leadersCsv } from './leadersCsv.ts';
import type { Lists } from './leadersWay.ts';
import type { PageProps } from './page.ts';

/** Saves the lists on screen as a table. */
export function SaveLeaders({ open, lists }: Pick<PageProps, 'open'> & { readonly lists: Lists }) {
  const { study, seed } = open;
  const text = figureTexts();
  const save = () => {
    const kind = { head: text.kindOfData, cell: text.simulated.toLowerCase() };
    const csv = tableCsv(leadersCsv(study, lists), seed === undefined ? undefined : kind);
    const top = leadersOf(study.criteria.length);
    saveFile(`${study.id}-top-${top}-${lists.question}-${lists.way}.csv`, 'text/csv', csv);
  };
  return (
    <div class="figure-controls">
      <Details summary={text.saveAs}>
        <div class="figure-saves">
          <Button kind="quiet" onClick={save}>
            {text.saveTable}
          </Button>
        </div>
      </Details>
    </div>
  );
}
