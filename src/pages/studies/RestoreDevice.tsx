import { useId, useState } from 'preact/hooks';
import { deviceBackupTexts } from '../../i18n/device-backup.ts';
import { formatList } from '../../i18n/format.ts';
import { keyBackupTexts } from '../../i18n/key-backup.ts';
import { deviceBackupProblem } from '../../problems/device-backup.ts';
import { restoreDevice } from '../../state/device-backup.ts';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { Passphrase } from '../../ui/Passphrase.tsx';
import { Problem } from '../../ui/Problem.tsx';

/** A backup of tens of thousands of responses is smaller. */
const mostBytes = 200_000_000;

type Restored = Extract<Awaited<ReturnType<typeof restoreDevice>>, { ok: true }>['value'];

/** Puts a backup of everything back, and says what it brought. */
export function RestoreDevice() {
  const text = deviceBackupTexts();
  const { noFile, noPassphrase } = keyBackupTexts();
  const field = useId();
  const [file, setFile] = useState<File | undefined>(undefined);
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState('');
  const [state, setState] = useState<'idle' | 'restoring' | Restored>('idle');
  const restore = async () => {
    if (!file) return setProblem(noFile);
    if (!passphrase) return setProblem(noPassphrase);
    setProblem('');
    setState('restoring');
    const restored = await restoreDevice(await file.slice(0, mostBytes).text(), passphrase);
    setState(restored.ok ? restored.value : 'idle');
    if (!restored.ok) setProblem(deviceBackupProblem(restored.problem));
  };
  return (
    <Details summary={text.restore}>
      <p>{text.restoreWhat}</p>
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
        <Button onClick={() => void restore()} disabled={state === 'restoring'}>
          {text.restoreFile}
        </Button>
      </div>
      <p role="status">
        {state === 'restoring' && text.restoring}
        {typeof state === 'object' && told(state)}
      </p>
    </Details>
  );
}

function told({ added, damaged }: Restored): string {
  const text = deviceBackupTexts();
  const kinds = Object.keys(added) as (keyof Restored['added'])[];
  const parts = kinds.filter((kind) => added[kind] > 0).map((kind) => text.parts[kind](added[kind]));
  const brought = parts.length > 0 ? text.restored(formatList(parts)) : text.restoredNothing;
  return damaged > 0 ? `${brought} ${text.damaged(damaged)}` : brought;
}
