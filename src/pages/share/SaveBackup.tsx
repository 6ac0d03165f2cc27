import { useState } from 'preact/hooks';
import { keyBackupTexts } from '../../i18n/key-backup.ts';
import { backupOf, type KeyPair } from '../../state/key-backup.ts';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../../ui/figures/saveFile.ts';
import { Passphrase } from '../../ui/Passphrase.tsx';

/** Shorter ones are guessed. */
const shortest = 12;

/**
 * Saves the backup of a key, locked with a passphrase, as a file.
 *
 * @param keysToSave - the pair, or undefined where none could be made
 */
export function SaveBackup(props: {
  readonly keysToSave: () => Promise<KeyPair | undefined>;
  readonly passphrase: string;
  readonly onPassphrase: (passphrase: string) => void;
}) {
  const text = keyBackupTexts();
  const [short, setShort] = useState(false);
  const [state, setState] = useState<'idle' | 'locking' | { readonly saved: string }>('idle');
  const save = async () => {
    const tooShort = props.passphrase.trim().length < shortest;
    setShort(tooShort);
    if (tooShort) return;
    setState('locking');
    const keys = await props.keysToSave();
    if (!keys) {
      setState('idle');
      return;
    }
    const name = `${text.fileName}-${new Date().toISOString().slice(0, 10)}.txt`;
    saveFile(name, 'text/plain', await backupOf(keys, props.passphrase));
    setState({ saved: name });
  };
  return (
    <>
      <h3>{text.save}</h3>
      <Passphrase
        help={text.passphraseWhat}
        fresh
        value={props.passphrase}
        error={short ? text.tooShort : undefined}
        onChange={props.onPassphrase}
      />
      <div class="actions">
        <Button onClick={() => void save()} disabled={state === 'locking'}>
          {text.saveFile}
        </Button>
      </div>
      <p class="subtle" role="status">
        {state === 'locking' && text.locking}
        {typeof state === 'object' && text.saved(state.saved)}
      </p>
    </>
  );
}
