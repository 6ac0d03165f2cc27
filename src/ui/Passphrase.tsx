import { useId, useState } from 'preact/hooks';
import { keyBackupTexts } from '../i18n/key-backup.ts';
import './passphrase.css';

/** @param fresh - a new passphrase, not one that is asked for */
export function Passphrase(props: {
  readonly value: string;
  readonly onChange: (passphrase: string) => void;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly fresh?: boolean;
}) {
  const text = keyBackupTexts();
  const id = useId();
  const [shown, setShown] = useState(false);
  const described = [props.help && `${id}-help`, props.error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="passphrase">
      <label class="label" for={id}>
        {text.passphrase}
      </label>
      {props.help && (
        <p id={`${id}-help`} class="help">
          {props.help}
        </p>
      )}
      {props.error && (
        <p id={`${id}-error`} class="error" role="alert">
          {props.error}
        </p>
      )}
      <input
        id={id}
        {...(shown ? { type: 'text' as const } : { type: 'password' as const })}
        autocomplete={props.fresh ? 'new-password' : 'current-password'}
        spellcheck={false}
        value={props.value}
        {...(described && { 'aria-describedby': described })}
        {...(props.error && { 'aria-invalid': true })}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
      <label class="show">
        <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
        <span>{text.show}</span>
      </label>
    </div>
  );
}
