import { useState } from 'preact/hooks';
import type { Fit } from '../../estimation/fit.ts';
import { levelSharesTexts } from '../../i18n/level-shares.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import type { Fitted } from '../../state/results.ts';
import { Details } from '../../ui/Details.tsx';
import { DataTable } from '../../ui/figures/DataTable.tsx';
import { PathChart } from '../../ui/figures/PathChart.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';
import { coefficientTable, hitsWords, levelEffectsTable, statisticsTable } from './detailTables.ts';
import { levelSharesTable } from './levelSharesTable.ts';
import type { PageProps } from './page.ts';

type FitProps = PageProps & Pick<Fitted, 'levelShares' | 'foretold'> & { readonly fit: Fit };

/** The estimation itself, for those who want to check it: reckoned when it is first looked at. */
export function FitDetails(props: FitProps) {
  const [seen, setSeen] = useState(false);
  const printing = usePrinting();
  return (
    <div class="apart fit-details">
      <Details summary={tablesTexts().details} onToggle={(isOpen) => setSeen(seen || isOpen)}>
        {(seen || printing) && <Estimation {...props} />}
      </Details>
    </div>
  );
}

function Estimation({ open, shown, fit, levelShares, foretold }: FitProps) {
  const text = tablesTexts();
  const hits = hitsWords(open.study, shown, foretold);
  const shares = levelShares && levelSharesTable(open.study, levelShares);
  return (
    <>
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
      {hits && <p class="figure-note">{hits}</p>}
      <div class="screen-only">
        <h3>{text.path}</h3>
        <PathChart label={text.logLikelihood} points={fit.path.map(({ logLikelihood }) => logLikelihood)} />
      </div>
    </>
  );
}
