import { useId, useState } from 'preact/hooks';
import { keyBackupTexts } from '../i18n/key-backup.ts';
import { startOfFile } from '../lib/start-of-file.ts';
import { Button } from './Button.tsx';
import { Passphrase } from './Passphrase.tsx';
import { Problem } from './Problem.tsx';
import './file-drop.css';

/**
 * Opens a file that is locked with a passphrase.
 *
 * @param mostBytes - what is read of it at most
 * @param onOpen - given the text and the passphrase; returns in words why it does not open, if so
 */
export function LockedFile(props: {
  readonly open: string;
  readonly mostBytes: number;
  readonly onOpen: (text: string, passphrase: string) => Promise<string | undefined>;
}) {
  const text = keyBackupTexts();
  const field = useId();
  const [file, setFile] = useState<File | undefined>(undefined);
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [opening, setOpening] = useState(false);
  const open = async () => {
    if (!file) return setProblem(text.noFile);
    if (!passphrase) return setProblem(text.noPassphrase);
    setProblem(undefined);
    setOpening(true);
    const locked = await startOfFile(file, props.mostBytes);
    setProblem(locked === undefined ? text.unreadable : await props.onOpen(locked, passphrase));
    setOpening(false);
  };
  return (
    <>
      {problem && <Problem sentence={problem} />}
      <p class="file-choice">
        <input
          id={field}
          class="spoken"
          type="file"
          aria-describedby={`${field}-name`}
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? undefined)}
        />
        <label for={field} class="button button-secondary">
          {text.file}
        </label>
        <span id={`${field}-name`}>{file?.name}</span>
      </p>
      <Passphrase value={passphrase} onChange={setPassphrase} />
      <div class="actions">
        <Button onClick={() => void open()} disabled={opening}>
          {props.open}
        </Button>
      </div>
      <p class="subtle" role="status">
        {opening && text.opening}
      </p>
    </>
  );
}
