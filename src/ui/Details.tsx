import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What most readers may skip, behind one line; on paper it is open. `open` opens it without being asked. */
export function Details(props: {
  readonly summary: string;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ComponentChildren;
}) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => openOnPaper(box.current!), []);
  return (
    <details ref={box} open={props.open} onToggle={(event) => props.onToggle?.(event.currentTarget.open)}>
      <summary>{props.summary}</summary>
      {props.children}
    </details>
  );
}

/** Opens on the way to paper, and puts back what the reader had. */
function openOnPaper(box: HTMLDetailsElement): () => void {
  let was = box.open;
  const begin = () => {
    was = box.open;
    box.open = true;
  };
  const end = () => {
    box.open = was;
  };
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}
