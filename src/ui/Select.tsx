/**
 * One out of a few, as a menu under its label.
 *
 * @param id - its help has the id and `-help`
 */
export function Select<Value extends string>(props: {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  const { id, help } = props;
  return (
    <>
      <label class="label" for={id}>
        {props.label}
      </label>
      {help && (
        <p id={`${id}-help`} class="help">
          {help}
        </p>
      )}
      <select
        id={id}
        value={props.value}
        {...(help && { 'aria-describedby': `${id}-help` })}
        // The values are those of the options.
        onChange={(event) => props.onChange(event.currentTarget.value as Value)}
      >
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </>
  );
}
