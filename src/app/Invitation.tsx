import { useEffect, useState } from 'preact/hooks';
import { respondTexts } from '../i18n/respond.ts';
import { Introduction } from '../pages/respond/Introduction.tsx';
import type { Introducing } from '../pages/respond/introducing.ts';
import { Respond } from '../pages/respond/Respond.tsx';
import type { Told } from '../problems/told.ts';
import { Survey } from '../state/survey.ts';
import { loadTemplate, templateIds } from '../study/templates.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { Header, Plain } from './Plain.tsx';
import { useFault } from './useFault.ts';

/** What a link opens: a study to take part in, or in words why not. */
type Opened =
  | { readonly kind: 'study'; readonly survey: Survey; readonly Introduction: Introducing }
  | { readonly kind: 'problem'; readonly told: () => Told };

/** Opens the study that a link invites to, or says why it cannot. */
export function Invitation({ link }: { readonly link: string }) {
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const fault = useFault();
  useEffect(() => void open(link).then(setOpened), [link]);
  if (fault !== undefined) {
    return (
      <Plain>
        <ErrorScreen error={fault} />
      </Plain>
    );
  }
  if (opened?.kind === 'problem') return <Unopened told={opened.told()} />;
  return (
    <>
      <Header />
      {opened && <Respond survey={opened.survey} Introduction={opened.Introduction} />}
    </>
  );
}

async function open(link: string): Promise<Opened> {
  const opened = await opening(link);
  if (opened.kind === 'study') void opened.survey.open();
  return opened;
}

/** `#t` and a template's id opens an example: no code is as short. */
async function opening(link: string): Promise<Opened> {
  const example = templateIds.find((id) => link === `#t${id}`);
  if (!example) return (await import('./open-code.ts')).openCode(link);
  return { kind: 'study', survey: new Survey({ study: await loadTemplate(example) }), Introduction };
}

function Unopened({ told }: { readonly told: Told }) {
  const text = respondTexts();
  return (
    <Plain>
      <h1>{text.unknown}</h1>
      <p>
        {told.sentence} {told.next}
      </p>
      <p>{text.nothingLost}</p>
    </Plain>
  );
}
