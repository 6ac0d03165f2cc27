import { useEffect, useState } from 'preact/hooks';
import { handOverTexts } from '../../i18n/hand-over.ts';
import { giveOut } from '../../state/give-out.ts';
import { sealRuns } from '../../state/hand-over.ts';
import type { Survey } from '../../state/survey.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { saveFile } from '../../ui/figures/saveFile.ts';
import { Problem } from '../../ui/Problem.tsx';

/** Between two people: handing over, together and locked, what those before did not, or not for certain. */
export function Waiting({ survey }: { readonly survey: Survey }) {
  const text = handOverTexts();
  const runs = survey.waiting.value;
  const [sealed, setSealed] = useState<Awaited<ReturnType<typeof sealRuns>> | undefined>(undefined);
  const [attempt, setAttempt] = useState(0);
  const which = runs.map(({ id, revision }) => `${id} ${revision}`).join();
  useEffect(() => {
    let left = false;
    setSealed(undefined);
    void sealRuns(survey.study, survey.version!, runs).then((text) => left || setSealed(text));
    return () => {
      left = true;
    };
  }, [which, attempt]);
  if (runs.length === 0) return null;
  return (
    <>
      <h2 class="question">{text.waiting}</h2>
      <p>
        {text.waitingFor(runs.length)} {text.waitingHow}
      </p>
      {sealed?.ok === false && (
        <Problem sentence={text.failed}>
          <Button onClick={() => setAttempt(attempt + 1)}>{text.tryAgain}</Button>
        </Problem>
      )}
      {sealed?.ok && (
        <div class="actions">
          <CopyButton text={sealed.value} label={text.copy} onCopied={() => giveOut(survey, runs)} />
          <Button
            onClick={() => {
              saveFile(`${text.fileName}-${runs.length}.txt`, 'text/plain', sealed.value);
              giveOut(survey, runs);
            }}
          >
            {text.file}
          </Button>
        </div>
      )}
    </>
  );
}
