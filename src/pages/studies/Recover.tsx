import { useId, useState } from 'preact/hooks';
import { keyBackupTexts } from '../../i18n/key-backup.ts';
import { recoverTexts } from '../../i18n/recover.ts';
import { startOfFile } from '../../lib/start-of-file.ts';
import { recoverProblem } from '../../problems/recover.ts';
import { recoverStudy } from '../../state/recover.ts';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { Passphrase } from '../../ui/Passphrase.tsx';
import { Problem } from '../../ui/Problem.tsx';

/** The size of the backup of a key, many times over. */
const mostBytes = 100_000;

/** Brings a shared study back onto this device by its link and the backup of its key, and goes to its answers. */
export function Recover() {
  const text = recoverTexts();
  const backup = keyBackupTexts();
  const [linkField, fileField] = [useId(), useId()];
  const [link, setLink] = useState('');
  const [file, setFile] = useState<File | undefined>(undefined);
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState('');
  const [recovering, setRecovering] = useState(false);
  const recover = async () => {
    if (!link.trim()) return setProblem(text.noLink);
    if (!file) return setProblem(backup.noFile);
    if (!passphrase) return setProblem(backup.noPassphrase);
    setProblem('');
    setRecovering(true);
    const locked = await startOfFile(file, mostBytes);
    const recovered =
      locked === undefined ? undefined : await recoverStudy({ link, backup: locked, passphrase });
    setRecovering(false);
    if (!recovered) setProblem(backup.unreadable);
    else if (recovered.ok) location.hash = `#/study/${recovered.value}/collect`;
    else setProblem(recoverProblem(recovered.problem));
  };
  return (
    <Details summary={text.title}>
      <p>{text.what}</p>
      {problem && <Problem sentence={problem} />}
      <p>
        <label class="label" for={linkField}>
          {text.link}
        </label>
        <textarea
          id={linkField}
          rows={3}
          spellcheck={false}
          autocomplete="off"
          value={link}
          onInput={(event) => setLink(event.currentTarget.value)}
        />
      </p>
      <p>
        <label class="label" for={fileField}>
          {backup.file}
        </label>
        <input
          id={fileField}
          type="file"
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? undefined)}
        />
      </p>
      <Passphrase value={passphrase} onChange={setPassphrase} />
      <div class="actions">
        <Button onClick={() => void recover()} disabled={recovering}>
          {text.recover}
        </Button>
      </div>
      <p class="subtle" role="status">
        {recovering && text.recovering}
      </p>
    </Details>
  );
}
