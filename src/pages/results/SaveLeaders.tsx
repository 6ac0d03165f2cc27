import { figureTexts } from '../../i18n/figure.ts';
import { leadersOf } from '../../results/top.ts';
import { Details } from '../../ui/Details.tsx';
import { SaveTable } from '../../ui/figures/SaveTable.tsx';
import { leadersCsv } from './leadersCsv.ts';
import type { Lists } from './leadersWay.ts';
import type { PageProps } from './page.ts';

/** Saves the lists on screen as a table. */
export function SaveLeaders({ open, lists }: Pick<PageProps, 'open'> & { readonly lists: Lists }) {
  const { study, seed } = open;
  const top = leadersOf(study.criteria.length);
  return (
    <div class="figure-controls">
      <Details summary={figureTexts().saveAs}>
        <div class="figure-saves">
          <SaveTable
            table={() => leadersCsv(study, lists)}
            simulated={seed !== undefined}
            fileName={`${study.id}-top-${top}-${lists.question}-${lists.way}`}
          />
        </div>
      </Details>
    </div>
  );
}
