import { useEffect, useState } from 'preact/hooks';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { paperTexts } from '../../i18n/paper.ts';
import { localised } from '../../i18n/texts.ts';
import { resamplingSeed } from '../../results/plan.ts';
import { type Fingerprint, fingerprint } from '../../state/fingerprint.ts';
import { SimulatedLabel } from '../../ui/SimulatedLabel.tsx';
import { TitlePage } from '../../ui/TitlePage.tsx';
import { CameIn } from './CameIn.tsx';
import type { PageProps } from './page.ts';
import { modelSource, people } from './who.ts';

/** What the results are of and about whom; on paper also what they rest on. */
export function Head({ open, shown }: Omit<PageProps, 'groups'>) {
  const [restsOn, setRestsOn] = useState<Fingerprint | undefined>(undefined);
  useEffect(() => {
    let left = false;
    void fingerprint(open.study, shown).then((found) => left || setRestsOn(found));
    return () => {
      left = true;
    };
  }, [open, shown]);
  return (
    <TitlePage facts={() => onPaper(restsOn)}>
      <h1>{localised(open.study.title)}</h1>
      <p class="who">{[people(open, shown), ...modelSource(open, shown)].join('\u00a0· ')}</p>
      <CameIn open={open} />
      {open.seed !== undefined && <SimulatedLabel />}
    </TitlePage>
  );
}

function onPaper(restsOn: Fingerprint | undefined): [string, string][] {
  const text = paperTexts();
  return [
    [text.printed, formatDate(Date.now())],
    [text.drawsSeed, formatNumber(resamplingSeed)],
    ...(restsOn
      ? ([
          [text.version, restsOn.version],
          [text.data, restsOn.data],
          [text.engine, restsOn.engine],
        ] as [string, string][])
      : []),
  ];
}
