import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { stepTexts } from '../../i18n/respond-steps.ts';
import type { Survey } from '../../state/survey.ts';
import { answered, type Run } from '../../survey/run.ts';
import { Button } from '../../ui/Button.tsx';

/** What can be erased: the answers of the person on screen, or between two persons those of everyone. */
type Erasable = { readonly mine: Answers | undefined; readonly people: number };

type Answers = { readonly scenarios: number; readonly questions: number };

/** Erases from this device, after saying what and how much. Drawn while there is anything to erase. */
export function Erase({ survey, onErased }: { readonly survey: Survey; readonly onErased: () => void }) {
  const text = stepTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [failed, setFailed] = useState(false);
  const erasable = erasableOf(survey);
  if (erasable.people === 0) return null;
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
        {erasable.mine ? eraseMine(erasable.mine) : text.eraseAll(erasable.people)}
      </Button>
      <Confirm
        dialog={dialog}
        erasable={erasable}
        failed={failed}
        onErase={() => void erase(erasable.mine ? survey.eraseMine() : survey.eraseAll())}
      />
    </>
  );
}

function Confirm(props: {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly erasable: Erasable;
  readonly failed: boolean;
  readonly onErase: () => void;
}) {
  const { dialog, failed } = props;
  const { mine, people } = props.erasable;
  const text = stepTexts();
  return (
    <dialog ref={dialog} aria-labelledby="erase-title">
      <h2 id="erase-title" class="question">
        {text.eraseTitle}
      </h2>
      <p>{mine ? text.eraseMineWhat(mine.scenarios, mine.questions) : text.eraseAllWhat(people)}</p>
      <p>{text.eraseFinal}</p>
      {failed && (
        <p class="error" role="alert">
          {text.notErased}
        </p>
      )}
      <div class="actions">
        <Button onClick={() => dialog.current?.close()}>{text.keep}</Button>
        <Button kind="danger" onClick={props.onErase}>
          {mine ? eraseMine(mine) : text.eraseAll(people)}
        </Button>
      </div>
    </dialog>
  );
}

function erasableOf({ session: { value }, others }: Survey): Erasable {
  const mine = value.kind === 'taking-part' ? answersOf(value.run) : undefined;
  return { mine, people: others.value.length + (mine ? 1 : 0) };
}

function answersOf(run: Run): Answers {
  return { scenarios: answered(run), questions: Object.keys(run.background).length };
}

function eraseMine({ scenarios, questions }: Answers): string {
  return stepTexts().eraseMine(scenarios + questions);
}
