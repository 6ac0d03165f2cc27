import { useState } from 'preact/hooks';
import { deviceBackupTexts } from '../../i18n/device-backup.ts';
import { keyBackupTexts } from '../../i18n/key-backup.ts';
import { storageProblem } from '../../problems/storage.ts';
import { backupOfDevice } from '../../state/device-backup.ts';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { saveFile } from '../../ui/figures/saveFile.ts';
import { Passphrase } from '../../ui/Passphrase.tsx';
import { Problem } from '../../ui/Problem.tsx';

/** Shorter ones are guessed. */
const shortest = 12;

/** Saves everything on this device as one file locked with a passphrase. */
export function SaveDevice() {
  const text = deviceBackupTexts();
  const { passphraseWhat, tooShort } = keyBackupTexts();
  const [passphrase, setPassphrase] = useState('');
  const [short, setShort] = useState(false);
  const [problem, setProblem] = useState('');
  const [state, setState] = useState<'idle' | 'saving' | { readonly saved: string }>('idle');
  const save = async () => {
    const isShort = passphrase.trim().length < shortest;
    setShort(isShort);
    setProblem('');
    if (isShort) return;
    setState('saving');
    const backup = await backupOfDevice(passphrase);
    if (!backup.ok) {
      setState('idle');
      setProblem(storageProblem(backup.problem));
      return;
    }
    const name = `${text.fileName}-${new Date().toISOString().slice(0, 10)}.txt`;
    saveFile(name, 'text/plain', backup.value);
    setState({ saved: name });
  };
  return (
    <Details summary={text.save}>
      <p>{text.saveWhat}</p>
      {problem && <Problem sentence={problem} />}
      <Passphrase
        help={passphraseWhat}
        fresh
        value={passphrase}
        error={short ? tooShort : undefined}
        onChange={setPassphrase}
      />
      <div class="actions">
        <Button onClick={() => void save()} disabled={state === 'saving'}>
          {text.saveFile}
        </Button>
      </div>
      <p class="subtle" role="status">
        {state === 'saving' && text.saving}
        {typeof state === 'object' && text.saved(state.saved)}
      </p>
    </Details>
  );
}
