import { useEffect, useState } from 'preact/hooks';
import { respondTexts } from '../../i18n/respond.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { offline } from '../../state/offline.ts';
import type { Survey } from '../../state/survey.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { SavedNote } from '../../ui/SavedNote.tsx';
import { useAfter } from '../../ui/useAfter.ts';
import type { Introducing } from './introducing.ts';
import { type Steps, useSteps } from './useSteps.ts';
import './respond.css';

/** Reading what is on the device takes less than this, or the introduction is shown meanwhile. */
const blankMs = 400;

type Taking = { readonly survey: Survey; readonly Introduction: Introducing };

/** Taking part in a study: the screen, and below it what is kept on this device and how to erase it. */
export function Respond({ survey, Introduction }: Taking) {
  const steps = useSteps(survey);
  const [erased, setErased] = useState(false);
  const started = survey.session.value.kind === 'taking-part';
  useEffect(() => {
    if (started) setErased(false);
  }, [started]);
  return (
    <>
      <main class="page">
        <div role="status">
          {steps.kind === 'loaded' && <steps.Notices survey={survey} erased={erased} />}
        </div>
        <Screen survey={survey} Introduction={Introduction} steps={steps} />
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

function Screen({ steps, ...taking }: Taking & { readonly steps: Steps }) {
  const { survey } = taking;
  const session = survey.session.value;
  const waited = useAfter(blankMs);
  if (steps.kind === 'failed') return <LoadFailed />;
  switch (session.kind) {
    case 'opening':
      return waited ? <Start {...taking} steps={steps} /> : null;
    case 'start':
      return <Start {...taking} steps={steps} />;
    case 'taking-part':
      return steps.kind === 'loaded' ? <steps.Place {...taking} run={session.run} /> : null;
    default:
      return unreachable(session);
  }
}

function Start({ survey, Introduction, steps }: Taking & { readonly steps: Steps }) {
  const text = respondTexts();
  const opened = survey.session.value.kind === 'start';
  const ready = opened && steps.kind === 'loaded' && offline.value !== 'waiting';
  const said = offline.value === 'ready' ? text.offlineReady : text.offlineRefused;
  return (
    <Introduction survey={survey} ready={ready}>
      <p class="subtle small readiness" role="status">
        {ready ? said : text.loading}
      </p>
      {steps.kind === 'loaded' && opened && <steps.Beforehand survey={survey} />}
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
