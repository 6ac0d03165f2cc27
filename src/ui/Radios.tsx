import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type RadiosProps = {
  readonly legend: ComponentChildren;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  /** `row`: side by side from 720 px, when there are at most seven. `pair`: two, side by side where they fit. */
  readonly layout?: 'stack' | 'row' | 'pair';
  /** Put on the fieldset, so that a list of errors can point at it. */
  readonly id?: string;
};

/** One choice out of a few: native radios, the whole row of each to be clicked, nothing chosen beforehand. */
export function Radios({ layout = 'stack', options, ...props }: RadiosProps) {
  const name = useId();
  const id = props.id ?? name;
  const described = [props.help && `${id}-help`, props.error && `${id}-error`].filter(Boolean).join(' ');
  const drawn = layout === 'row' && options.length > 7 ? 'stack' : layout;
  return (
    <fieldset id={id} {...(described && { 'aria-describedby': described })}>
      <legend>{props.legend}</legend>
      {props.help && (
        <p id={`${id}-help`} class="help">
          {props.help}
        </p>
      )}
      {props.error && (
        <p id={`${id}-error`} class="error">
          {props.error}
        </p>
      )}
      <div class={`options options-${drawn}`}>
        {options.map((option) => (
          <label key={option.value} class="option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
