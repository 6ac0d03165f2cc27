import { useId, useState } from 'preact/hooks';
import { keyBackupTexts } from '../../i18n/key-backup.ts';
import { readBackProblem } from '../../problems/key-backup.ts';
import { readBack } from '../../state/key-backup.ts';
import { Button } from '../../ui/Button.tsx';
import { Passphrase } from '../../ui/Passphrase.tsx';
import { Problem } from '../../ui/Problem.tsx';

/** The size of a backup, many times over. */
const mostBytes = 100_000;

/**
 * Opens a backup from its file, as its owner would later.
 *
 * @param expected - the public key that must be in it
 * @param numbered - whether this is the second of two steps
 */
export function ReadBack(props: {
  readonly expected: string;
  readonly numbered?: boolean;
  readonly onDone: () => void;
}) {
  const text = keyBackupTexts();
  const field = useId();
  const [file, setFile] = useState<File | undefined>(undefined);
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState('');
  const [opening, setOpening] = useState(false);
  const open = async () => {
    if (!file) return setProblem(text.noFile);
    if (!passphrase) return setProblem(text.noPassphrase);
    setProblem('');
    setOpening(true);
    const opened = await readBack(await file.slice(0, mostBytes).text(), passphrase, props.expected);
    setOpening(false);
    if (opened.ok) props.onDone();
    else setProblem(readBackProblem(opened.problem));
  };
  return (
    <>
      {props.numbered && <h3>{text.readBack}</h3>}
      {props.numbered && <p>{text.readBackWhat}</p>}
      {problem && <Problem sentence={problem} />}
      <p>
        <label class="label" for={field}>
          {text.file}
        </label>
        <input
          id={field}
          type="file"
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? undefined)}
        />
      </p>
      <Passphrase value={passphrase} onChange={setPassphrase} />
      <div class="actions">
        <Button onClick={() => void open()} disabled={opening}>
          {text.open}
        </Button>
      </div>
      <p class="subtle" role="status">
        {opening && text.opening}
      </p>
    </>
  );
}
