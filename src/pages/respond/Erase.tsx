import { useRef, useState } from 'preact/hooks';
import { handOverTexts } from '../../i18n/hand-over.ts';
import { stepTexts } from '../../i18n/respond-steps.ts';
import { eraseAll, eraseMine } from '../../state/erase.ts';
import type { Survey } from '../../state/survey.ts';
import type { Study } from '../../study/study.ts';
import { answeredCount, isWaiting, type Run } from '../../survey/run.ts';
import { Button } from '../../ui/Button.tsx';
import { Confirm } from './Confirm.tsx';

/** What can be erased: the answers of the person on screen, or between two persons those of everyone. */
type Erasable = {
  readonly mine: Answers | undefined;
  readonly people: number;
  /** Among it are finished answers that were to be handed over and may have arrived nowhere. */
  readonly notReceived: boolean;
  /** A copy of it left this device. */
  readonly given: boolean;
};

type Answers = { readonly scenarios: number; readonly questions: number };

/** Erases from this device, after saying what and how much. Drawn while there is anything to erase. */
export function Erase({ survey, onErased }: { readonly survey: Survey; readonly onErased: () => void }) {
  const text = stepTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [failed, setFailed] = useState(false);
  const [warned, setWarned] = useState(false);
  const erasable = erasableOf(survey);
  if (erasable.people === 0) return null;
  const erase = async () => {
    if (erasable.notReceived && !warned) {
      setWarned(true);
      return;
    }
    const { ok } = await (erasable.mine ? eraseMine(survey) : eraseAll(survey));
    setFailed(!ok);
    if (!ok) return;
    dialog.current?.close();
    onErased();
  };
  const open = () => {
    setFailed(false);
    setWarned(false);
    dialog.current?.showModal();
  };
  const named = erasable.mine ? mineNamed(erasable.mine) : text.eraseAll(erasable.people);
  const sure = (
    <Button kind="danger" onClick={() => void erase()}>
      {warned ? handOverTexts().eraseAnyway : named}
    </Button>
  );
  return (
    <>
      <Button kind="danger" onClick={open}>
        {named}
      </Button>
      <Confirm dialog={dialog} title={text.eraseTitle} keep={text.keep} sure={sure}>
        <What erasable={erasable} failed={failed} warned={warned} />
      </Confirm>
    </>
  );
}

function What(props: {
  readonly erasable: Erasable;
  readonly failed: boolean;
  /** Once more: what is erased now may exist nowhere else. */
  readonly warned: boolean;
}) {
  const { mine, people, given } = props.erasable;
  const text = stepTexts();
  return (
    <>
      <p>{mine ? text.eraseMineWhat(mine.scenarios, mine.questions) : text.eraseAllWhat(people)}</p>
      <p>{text.eraseFinal}</p>
      {given && <p>{handOverTexts().copyStays}</p>}
      {props.warned && (
        <p class="caution" role="alert">
          {handOverTexts().notReceived}
        </p>
      )}
      {props.failed && (
        <p class="error" role="alert">
          {text.notErased}
        </p>
      )}
    </>
  );
}

function erasableOf({ session: { value }, others, damaged, study }: Survey): Erasable {
  const run = value.kind === 'taking-part' ? value.run : undefined;
  const runs = run ? [run] : others.value;
  return {
    mine: run && answersOf(study, run),
    people: others.value.length + (run ? 1 : damaged.value),
    notReceived: study.key !== undefined && runs.some(isWaiting),
    given: runs.some(({ handOver }) => handOver.state !== 'here'),
  };
}

function answersOf(study: Study, run: Run): Answers {
  return {
    scenarios: answeredCount(study, run),
    questions: Object.values(run.background).filter((given) => given !== null).length,
  };
}

function mineNamed({ scenarios, questions }: Answers): string {
  return stepTexts().eraseMine(scenarios + questions);
}
