import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import './confirm.css';

/**
 * Asks once more before what cannot be taken back. The focus starts at the way back, and the second of two quick
 * taps does nothing.
 *
 * @param keep - the words of the way back
 * @param sure - the button that does it
 * @param children - what it does
 */
export function Confirm(props: {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly title: string;
  readonly keep: string;
  readonly sure: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const { dialog } = props;
  const id = useId();
  return (
    <dialog ref={dialog} class="confirm" aria-labelledby={`${id}-title`} aria-describedby={`${id}-what`}>
      <h2 id={`${id}-title`} class="question">
        {props.title}
      </h2>
      <div id={`${id}-what`}>{props.children}</div>
      <div class="actions">
        <Button onClick={() => dialog.current?.close()}>{props.keep}</Button>
        {props.sure}
      </div>
    </dialog>
  );
}
