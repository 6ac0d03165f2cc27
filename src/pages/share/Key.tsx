import { useState } from 'preact/hooks';
import { keyBackupTexts } from '../../i18n/key-backup.ts';
import { ok } from '../../lib/result.ts';
import { storageProblem } from '../../problems/storage.ts';
import { backupOf, makeKeys } from '../../state/key-backup.ts';
import { type KeyState, openSharing } from '../../state/sharing.ts';
import { fileName } from '../../study/file-name.ts';
import type { Study } from '../../study/study.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { SaveLocked } from '../../ui/SaveLocked.tsx';
import { ReadBack } from './ReadBack.tsx';

/** The key and its backup, which is saved and opened once before anything can be shared. */
export function Key({ study, state }: { readonly study: Study; readonly state: KeyState }) {
  const text = keyBackupTexts();
  const [again, setAgain] = useState(false);
  const done = () => {
    setAgain(false);
    void openSharing(study.id);
  };
  if (state.kind === 'backed-up' && !again) {
    return (
      <section class="section">
        <h2>{text.title}</h2>
        <p class="positive" role="status">
          {text.backedUp}
        </p>
        <Button kind="quiet" onClick={() => setAgain(true)}>
          {text.again}
        </Button>
      </section>
    );
  }
  return (
    <section class="section">
      <h2>{text.title}</h2>
      {state.kind === 'elsewhere' ? (
        <>
          <p>{text.elsewhere}</p>
          <ReadBack expected={study.key!} primary onDone={done} />
        </>
      ) : (
        <Backup study={study} state={state} onDone={done} />
      )}
    </section>
  );
}

/** The key pair is made when its backup is first asked for. */
function Backup(props: {
  readonly study: Study;
  readonly state: Exclude<KeyState, { kind: 'elsewhere' }>;
  readonly onDone: () => void;
}) {
  const text = keyBackupTexts();
  const [problem, setProblem] = useState('');
  const { state } = props;
  const keys = state.kind === 'none' ? undefined : state.keys;
  const locked = async (passphrase: string) => {
    setProblem('');
    const made = keys ? ok(keys) : await makeKeys();
    if (!made.ok) {
      setProblem(storageProblem(made.problem));
      return undefined;
    }
    if (!keys) await openSharing(props.study.id);
    return backupOf(made.value, passphrase);
  };
  return (
    <>
      <p>{text.why}</p>
      {problem && <Problem sentence={text.notSaved}>{<p>{problem}</p>}</Problem>}
      <h3>{text.save}</h3>
      <SaveLocked
        primary={!keys}
        save={text.saveFile}
        fileName={`${text.fileName}-${fileName(props.study)}`}
        locked={locked}
      />
      {keys && (
        <ReadBack
          expected={keys.publicKey}
          numbered
          primary={state.kind === 'not-backed-up'}
          onDone={props.onDone}
        />
      )}
    </>
  );
}
