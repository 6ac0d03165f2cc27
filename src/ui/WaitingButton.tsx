import { Button, type ButtonProps } from './Button.tsx';

/** A button that says why it does nothing as long as there is a reason; it keeps the focus meanwhile. */
export function WaitingButton(
  props: ButtonProps & { readonly id: string; readonly reason: string | undefined },
) {
  const { reason, ...button } = props;
  const told = `${button.id}-reason`;
  const waits = reason !== undefined && {
    'aria-disabled': true,
    'aria-describedby': told,
    onClick: (event: Event) => event.preventDefault(),
  };
  return (
    <>
      {reason !== undefined && (
        <p id={told} class="subtle">
          {reason}
        </p>
      )}
      <Button {...button} {...waits} />
    </>
  );
}
