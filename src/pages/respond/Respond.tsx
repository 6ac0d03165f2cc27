import { useEffect, useState } from 'preact/hooks';
import { respondTexts } from '../../i18n/respond.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { offline } from '../../state/offline.ts';
import type { Survey } from '../../state/survey.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { SavedNote } from '../../ui/SavedNote.tsx';
import { Introduction } from './Introduction.tsx';
import { Notices } from './Notices.tsx';
import { type Steps, useSteps } from './useSteps.ts';
import './respond.css';

/** Reading what is on the device takes less than this, or the introduction is shown meanwhile. */
const blankMs = 400;

/** Taking part in a study: the screen, and below it what is kept on this device and how to erase it. */
export function Respond({ survey }: { readonly survey: Survey }) {
  const steps = useSteps(survey);
  const [erased, setErased] = useState(false);
  const started = survey.session.value.kind === 'taking-part';
  useEffect(() => {
    if (started) setErased(false);
  }, [started]);
  return (
    <>
      <main class="page">
        <Notices survey={survey} erased={erased} />
        <Screen survey={survey} steps={steps} />
      </main>
      <footer class="page footer">
        <SavedNote at={savedAt(survey)} saving={survey.saving.value.kind === 'saving'} />
        {steps.kind === 'loaded' && <steps.Device survey={survey} onErased={() => setErased(true)} />}
      </footer>
    </>
  );
}

function savedAt({ saving: { value } }: Survey): number | undefined {
  if (value.kind === 'saved') return value.at;
  return value.kind === 'saving' ? value.last : undefined;
}

function Screen({ survey, steps }: { readonly survey: Survey; readonly steps: Steps }) {
  const session = survey.session.value;
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), blankMs);
    return () => clearTimeout(timer);
  }, []);
  if (steps.kind === 'failed') return <LoadFailed />;
  switch (session.kind) {
    case 'opening':
      return waited ? <Start survey={survey} loaded={false} /> : null;
    case 'start':
      return <Start survey={survey} loaded={steps.kind === 'loaded'} />;
    case 'taking-part':
      return steps.kind === 'loaded' ? <steps.Place survey={survey} run={session.run} /> : null;
    default:
      return unreachable(session);
  }
}

function Start({ survey, loaded }: { readonly survey: Survey; readonly loaded: boolean }) {
  const text = respondTexts();
  const ready = loaded && offline.value !== 'waiting';
  const said = offline.value === 'ready' ? text.offlineReady : text.offlineRefused;
  return (
    <Introduction survey={survey} ready={ready}>
      <p class="subtle small readiness" role="status">
        {ready ? said : text.loading}
      </p>
    </Introduction>
  );
}

function LoadFailed() {
  const text = respondTexts();
  return (
    <Problem sentence={text.loadFailed}>
      <p>{text.loadFailedNext}</p>
      <Button kind="primary" onClick={() => location.reload()}>
        {text.reload}
      </Button>
    </Problem>
  );
}
