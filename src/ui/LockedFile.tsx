import { useId, useState } from 'preact/hooks';
import { keyBackupTexts } from '../i18n/key-backup.ts';
import { startOfFile } from '../lib/start-of-file.ts';
import { Button } from './Button.tsx';
import { Passphrase } from './Passphrase.tsx';
import { Problem } from './Problem.tsx';
import './file-drop.css';

/** Says in the language on screen why a file does not open. */
type Why = () => string;

/**
 * Opens a file that is locked with a passphrase.
 *
 * @param primary - whether it is what the page is there for
 * @param mostBytes - what is read of it at most
 * @param onOpen - given the text and the passphrase; returns why it does not open, if so
 */
export function LockedFile(props: {
  readonly open: string;
  readonly primary?: boolean;
  readonly mostBytes: number;
  readonly onOpen: (text: string, passphrase: string) => Promise<Why | undefined>;
}) {
  const text = keyBackupTexts();
  const [file, setFile] = useState<File | undefined>(undefined);
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<{ readonly why: Why | undefined }>({ why: undefined });
  const [opening, setOpening] = useState(false);
  const open = async (event: Event) => {
    event.preventDefault();
    if (!file) return setProblem({ why: () => keyBackupTexts().noFile });
    if (!passphrase) return setProblem({ why: () => keyBackupTexts().noPassphrase });
    setProblem({ why: undefined });
    setOpening(true);
    const locked = await startOfFile(file, props.mostBytes);
    const unreadable = () => keyBackupTexts().unreadable;
    setProblem({ why: locked === undefined ? unreadable : await props.onOpen(locked, passphrase) });
    setOpening(false);
  };
  return (
    <form noValidate onSubmit={(event) => void open(event)}>
      {problem.why && <Problem sentence={problem.why()} />}
      <FileChoice file={file} onChoose={setFile} />
      <Passphrase value={passphrase} onChange={setPassphrase} />
      <div class="actions">
        <Button kind={props.primary ? 'primary' : 'secondary'} type="submit" disabled={opening}>
          {props.open}
        </Button>
      </div>
      <p class="subtle" role="status">
        {opening && text.opening}
      </p>
    </form>
  );
}

function FileChoice(props: {
  readonly file: File | undefined;
  readonly onChoose: (file: File | undefined) => void;
}) {
  const field = useId();
  return (
    <p class="file-choice">
      <input
        id={field}
        class="spoken"
        type="file"
        aria-describedby={`${field}-name`}
        onChange={(event) => props.onChoose(event.currentTarget.files?.[0] ?? undefined)}
      />
      <label for={field} class="button button-secondary">
        {keyBackupTexts().file}
      </label>
      <span id={`${field}-name`}>{props.file?.name}</span>
    </p>
  );
}
