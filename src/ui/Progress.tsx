import { useEffect, useRef, useState } from 'preact/hooks';
import { controlTexts } from '../i18n/controls.ts';
import { Button } from './Button.tsx';

/** Work that is done sooner is over before anyone can read what it is. */
const shownAfterMs = 400;

/**
 * What is being done and how far it is, with a way to stop it. That it began is read out; every step on
 * the way would drown what else there is to hear.
 *
 * @param done - share in 0..1 of the work
 * @param cancel - what stopping it is called, where that is not the end of it all
 * @param begun - by a button that is gone now: where that had the focus, the one to stop it takes it
 */
export function Progress(props: {
  readonly sentence: string;
  readonly done: number;
  readonly onCancel?: () => void;
  readonly cancel?: string;
  readonly begun?: boolean;
}) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), shownAfterMs);
    return () => clearTimeout(timer);
  }, []);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.begun && document.activeElement === document.body)
      box.current?.querySelector('button')?.focus();
  }, [shown]);
  if (!shown) return null;
  return (
    <div class="progress" ref={box}>
      <p>{props.sentence}</p>
      <span class="spoken" role="status">
        {controlTexts().busy}
      </span>
      <progress value={props.done} aria-label={props.sentence} />
      {props.onCancel && (
        <Button kind="quiet" onClick={props.onCancel}>
          {props.cancel ?? controlTexts().cancel}
        </Button>
      )}
    </div>
  );
}
