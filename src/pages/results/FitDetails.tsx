import { useState } from 'preact/hooks';
import type { Fit } from '../../estimation/fit.ts';
import { levelSharesTexts } from '../../i18n/level-shares.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { Details } from '../../ui/Details.tsx';
import { DataTable } from '../../ui/figures/DataTable.tsx';
import { PathChart } from '../../ui/figures/PathChart.tsx';
import { coefficientTable, levelEffectsTable, statisticsTable } from './detailTables.ts';
import { levelSharesTable } from './levelSharesTable.ts';
import type { PageProps } from './page.ts';

/** The estimation itself, for those who want to check it. */
export function FitDetails({ open, shown, fit }: PageProps & { readonly fit: Fit }) {
  const [seen, setSeen] = useState(false);
  const text = tablesTexts();
  const shares = levelSharesTable(open.study, fit);
  return (
    <div class="apart fit-details">
      <Details summary={text.details} onToggle={(isOpen) => setSeen(seen || isOpen)}>
        <p class="figure-note">{text.largestShare}</p>
        {shares && (
          <>
            <DataTable table={shares} />
            <p class="figure-note">{levelSharesTexts().note}</p>
          </>
        )}
        <DataTable table={levelEffectsTable(open, fit)} />
        <p class="figure-note">{text.levelsNote}</p>
        <DataTable table={coefficientTable(open, fit)} />
        <DataTable table={statisticsTable(open, fit, shown)} />
        <div class="screen-only">
          <h3>{text.path}</h3>
          {seen && (
            <PathChart
              label={text.logLikelihood}
              points={fit.path.map(({ logLikelihood }) => logLikelihood)}
            />
          )}
        </div>
      </Details>
    </div>
  );
}
