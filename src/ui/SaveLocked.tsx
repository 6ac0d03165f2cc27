import { useState } from 'preact/hooks';
import { keyBackupTexts } from '../i18n/key-backup.ts';
import { Button } from './Button.tsx';
import { saveFile } from './figures/saveFile.ts';
import { Passphrase } from './Passphrase.tsx';

/** Shorter ones are guessed. */
const shortest = 12;

/**
 * Saves a file that is locked with a new passphrase.
 *
 * @param fileName - the day and the ending come behind it
 * @param locked - the text of the file; undefined where there is none, which the caller tells why
 */
export function SaveLocked(props: {
  readonly save: string;
  readonly fileName: string;
  /** Whether it is what the page is there for. */
  readonly primary?: boolean;
  readonly locked: (passphrase: string) => Promise<string | undefined>;
}) {
  const text = keyBackupTexts();
  const [passphrase, setPassphrase] = useState('');
  const [short, setShort] = useState(false);
  const [state, setState] = useState<'idle' | 'locking' | { readonly saved: string }>('idle');
  const save = async (event: Event) => {
    event.preventDefault();
    const tooShort = passphrase.trim().length < shortest;
    setShort(tooShort);
    if (tooShort) return;
    setState('locking');
    const content = await props.locked(passphrase);
    if (content === undefined) {
      setState('idle');
      return;
    }
    const name = `${props.fileName}-${new Date().toISOString().slice(0, 10)}.txt`;
    saveFile(name, 'text/plain', content);
    setState({ saved: name });
  };
  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <Passphrase
        help={text.passphraseWhat}
        fresh
        value={passphrase}
        error={short ? text.tooShort : undefined}
        onChange={setPassphrase}
      />
      <div class="actions">
        <Button kind={props.primary ? 'primary' : 'secondary'} type="submit" disabled={state === 'locking'}>
          {props.save}
        </Button>
      </div>
      <p class="subtle" role="status">
        {state === 'locking' && text.locking}
        {typeof state === 'object' && text.saved(state.saved)}
      </p>
    </form>
  );
}
