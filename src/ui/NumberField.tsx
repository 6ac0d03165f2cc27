import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../i18n/format.ts';
import { numberFieldTexts } from '../i18n/number-field.ts';

/** A whole number from `least` to `most`. What is typed and is not one is said, and changes nothing. */
export function NumberField(props: {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}) {
  const { id, value, least, most } = props;
  const [typed, setTyped] = useState(String(value));
  useEffect(() => setTyped(String(value)), [value]);
  const fits = isWithin(typed, least, most);
  const error = fits ? undefined : numberFieldTexts().range(formatNumber(least), formatNumber(most));
  const described = [props.help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  const input = (text: string) => {
    setTyped(text);
    if (isWithin(text, least, most)) props.onChange(Number(text));
  };
  return (
    <div class="number-field">
      <label class="label" for={id}>
        {props.label}
      </label>
      {props.help && (
        <p id={`${id}-help`} class="help">
          {props.help}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} class="error">
          {error}
        </p>
      )}
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={typed}
        {...(described && { 'aria-describedby': described })}
        {...(error && { 'aria-invalid': true })}
        onInput={(event) => input(event.currentTarget.value)}
      />
    </div>
  );
}

function isWithin(text: string, least: number, most: number): boolean {
  const value = Number(text);
  return text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most;
}
