import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';

/**
 * Work that was stopped, and the way to start it again. The button that stopped it had the focus and is
 * gone, so this one takes it.
 */
export function Stopped(props: {
  readonly sentence: string;
  readonly again: string;
  readonly onAgain: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div ref={box}>
      <p role="status">{props.sentence}</p>
      <Button onClick={props.onAgain}>{props.again}</Button>
    </div>
  );
}
