import { useRef, useState } from 'preact/hooks';
import { stepTexts } from '../../i18n/respond-steps.ts';
import type { Survey } from '../../state/survey.ts';
import { answered } from '../../survey/run.ts';
import { Button } from '../../ui/Button.tsx';

/** Erases from this device, after saying what and how much. Drawn while there is anything to erase. */
export function Erase({ survey, onErased }: { readonly survey: Survey; readonly onErased: () => void }) {
  const text = stepTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [failed, setFailed] = useState(false);
  const { value } = survey.session;
  const run = value.kind === 'taking-part' ? value.run : undefined;
  const people = survey.others.value.length + (run ? 1 : 0);
  if (people === 0) return null;
  const scenarios = run ? answered(run) : 0;
  const questions = run ? Object.keys(run.background).length : 0;
  const mine = text.eraseMine(scenarios + questions);
  const all = text.eraseAll(people);
  const erase = async (erasing: Promise<{ readonly ok: boolean }>) => {
    const { ok } = await erasing;
    setFailed(!ok);
    if (!ok) return;
    dialog.current?.close();
    onErased();
  };
  const open = () => {
    setFailed(false);
    dialog.current?.showModal();
  };
  return (
    <>
      <Button kind="danger" onClick={open}>
        {run ? mine : all}
      </Button>
      <dialog ref={dialog} aria-labelledby="erase-title">
        <h2 id="erase-title" class="question">
          {text.eraseTitle}
        </h2>
        {run && <p>{text.eraseMineWhat(scenarios, questions)}</p>}
        {(!run || people > 1) && <p>{text.eraseAllWhat(people)}</p>}
        <p>{text.eraseFinal}</p>
        {failed && (
          <p class="error" role="alert">
            {text.notErased}
          </p>
        )}
        <div class="actions">
          <Button onClick={() => dialog.current?.close()}>{text.keep}</Button>
          {run && (
            <Button kind="danger" onClick={() => erase(survey.eraseMine())}>
              {mine}
            </Button>
          )}
          {(!run || people > 1) && (
            <Button kind="danger" onClick={() => erase(survey.eraseAll())}>
              {all}
            </Button>
          )}
        </div>
      </dialog>
    </>
  );
}
