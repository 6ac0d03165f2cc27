import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { formatNumber } from '../i18n/format.ts';
import { numberFieldTexts } from '../i18n/number-field.ts';

/**
 * A whole number from `least` to `most`. What is typed and is not one is said, and changes nothing.
 *
 * @param value - undefined for none, which only a field with `onClear` can have
 * @param onClear - called when the field is emptied; without it a number is needed
 * @param onWrong - told whether what is typed changes nothing; false also when the field goes
 */
export function NumberField(props: {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly value: number | undefined;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
  readonly onClear?: () => void;
  readonly onWrong?: (isWrong: boolean) => void;
}) {
  const { id, value, least, most } = props;
  const shown = value === undefined ? '' : String(value);
  const [typed, setTyped] = useState(shown);
  // Of what is no number at all a browser tells no more than that.
  const [bad, setBad] = useState(false);
  // Before anything else can be typed, which it would overwrite.
  useLayoutEffect(() => setTyped(shown), [shown]);
  const fits = isWithin(typed, least, most) || (props.onClear && typed === '' && !bad);
  const error = fits ? undefined : numberFieldTexts().range(formatNumber(least), formatNumber(most));
  const wrong = error !== undefined;
  useEffect(() => {
    if (!wrong) return;
    props.onWrong?.(true);
    return () => props.onWrong?.(false);
  }, [wrong]);
  const described = [props.help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  const input = ({ value: text, validity }: HTMLInputElement) => {
    setTyped(text);
    setBad(validity.badInput);
    if (isWithin(text, least, most)) props.onChange(Number(text));
    else if (text === '' && !validity.badInput) props.onClear?.();
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
        onInput={(event) => input(event.currentTarget)}
      />
    </div>
  );
}

function isWithin(text: string, least: number, most: number): boolean {
  const value = Number(text);
  return text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most;
}
