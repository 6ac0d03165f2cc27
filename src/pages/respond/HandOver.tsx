import { useEffect, useState } from 'preact/hooks';
import { formatTime } from '../../i18n/format.ts';
import { handOverTexts } from '../../i18n/hand-over.ts';
import { invitedTexts } from '../../i18n/invited.ts';
import { language } from '../../i18n/language.ts';
import { localised } from '../../i18n/texts.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { type Sealed, sealRun } from '../../state/hand-over.ts';
import type { Survey } from '../../state/survey.ts';
import type { Run } from '../../survey/run.ts';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Heading } from './Heading.tsx';
import { Told } from './Told.tsx';
import { Ways } from './Ways.tsx';

/** Handing over a finished run: how far it has come, the ways to do it, and whether it has arrived. */
export function HandOver({ survey, run }: { readonly survey: Survey; readonly run: Run }) {
  const { study } = survey;
  const text = handOverTexts();
  const { state } = run.handOver;
  const [attempt, setAttempt] = useState(0);
  const sealed = useSealed(survey, run, attempt);
  return (
    <>
      <Heading text={state === 'received' ? text.received : text.title} study={localised(study.title)} />
      <p class="lead">{localised(study.closing)}</p>
      <p role="status">
        <strong>{survey.untraced ? text.trial : standing(run)}</strong>
      </p>
      {sealed === undefined && <p>{text.sealing}</p>}
      {sealed === 'failed' && (
        <Problem sentence={text.failed}>
          <Button onClick={() => setAttempt(attempt + 1)}>{text.tryAgain}</Button>
        </Problem>
      )}
      {typeof sealed === 'object' && (
        <>
          {state !== 'received' && sealed.first && <Before words={sealed.first} />}
          {state !== 'received' && <Give survey={survey} run={run} sealed={sealed} />}
          {state !== 'here' && <Arrived survey={survey} run={run} sealed={sealed} />}
          {state === 'received' && (
            <Details summary={text.again}>
              <Give survey={survey} run={run} sealed={sealed} />
            </Details>
          )}
        </>
      )}
      <div class="actions">
        <Button onClick={() => survey.act({ kind: 'reopen' })}>{text.change}</Button>
      </div>
      {state !== 'here' && <p>{text.changeWhy}</p>}
    </>
  );
}

/** The run under lock; undefined while that is being done. Another `attempt` tries it once more. */
function useSealed({ study, version }: Survey, run: Run, attempt: number): Sealed | 'failed' | undefined {
  const [sealed, setSealed] = useState<Sealed | 'failed' | undefined>(undefined);
  useEffect(() => {
    let left = false;
    setSealed(undefined);
    void sealRun(study, version!, run).then((locked) => {
      if (!left) setSealed(locked.ok ? locked.value : 'failed');
    });
    return () => {
      left = true;
    };
  }, [run.id, run.revision, attempt]);
  return sealed;
}

function standing({ handOver: { state, at }, revision }: Run): string {
  const text = handOverTexts();
  switch (state) {
    case 'here':
      return revision > 0 ? text.hereAgain : text.here;
    case 'given':
      return text.given(formatTime(at));
    case 'received':
      return text.isReceived(formatTime(at));
    default:
      return unreachable(state);
  }
}

type Given = { readonly survey: Survey; readonly run: Run; readonly sealed: Sealed };

function Give({ survey, run, sealed }: Given) {
  const onGiven = () => survey.act({ kind: 'handed-over', state: 'given', revision: run.revision });
  return (
    <>
      <p>{handOverTexts().how}</p>
      <Ways sealed={sealed} onGiven={onGiven} />
      <Told name={invitedTexts().contact} told={survey.study.contact} />
    </>
  );
}

/** What is known of copies given out before the answers were changed, one of which may be all that arrived. */
function Before({ words }: { readonly words: Sealed['words'] }) {
  return (
    <>
      <p>{handOverTexts().before}</p>
      <p class="key-words">{words[language.value].join(' ')}</p>
    </>
  );
}

/** The two words to compare, and what they are good for later. */
function Arrived({ survey, run, sealed }: Given) {
  const text = handOverTexts();
  const received = run.handOver.state === 'received';
  return (
    <>
      <h2 class="question">{received ? text.yourWords : text.arrived}</h2>
      {!received && <p>{text.words}</p>}
      <p class="key-words">{sealed.words[language.value].join(' ')}</p>
      {!received && (
        <>
          <p>{text.same}</p>
          <p>
            <Button
              onClick={() => survey.act({ kind: 'handed-over', state: 'received', revision: run.revision })}
            >
              {text.confirm}
            </Button>
          </p>
        </>
      )}
      <p>{text.keepWords}</p>
      <Told name={invitedTexts().withdrawal} told={survey.study.withdrawal} />
      {received && !survey.untraced && <p>{text.mayErase}</p>}
    </>
  );
}
