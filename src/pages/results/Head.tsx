import { localised } from '../../i18n/texts.ts';
import { resamplingSeed } from '../../results/plan.ts';
import { fingerprint } from '../../state/fingerprint.ts';
import { SimulatedLabel } from '../../ui/SimulatedLabel.tsx';
import { TitlePage } from '../../ui/TitlePage.tsx';
import { usePaperFacts } from '../../views/usePaperFacts.ts';
import { CameIn } from './CameIn.tsx';
import type { PageProps } from './page.ts';
import { modelSource, people } from './who.ts';

/** What the results are of and about whom; on paper also what they rest on. */
export function Head({ open, shown }: Omit<PageProps, 'groups'>) {
  const facts = usePaperFacts({ study: open.study, shown, seeds: [resamplingSeed], fingerprint });
  return (
    <TitlePage facts={facts}>
      <h1>{localised(open.study.title)}</h1>
      <p class="who">{[people(open, shown), ...modelSource(open, shown)].join('\u00a0· ')}</p>
      <CameIn open={open} />
      {open.seed !== undefined && <SimulatedLabel />}
    </TitlePage>
  );
}
