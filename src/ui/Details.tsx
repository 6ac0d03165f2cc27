import type { ComponentChildren } from 'preact';

/** What most readers may skip, behind one line. `open` opens it without being asked. */
export function Details(props: {
  readonly summary: string;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <details open={props.open} onToggle={(event) => props.onToggle?.(event.currentTarget.open)}>
      <summary>{props.summary}</summary>
      {props.children}
    </details>
  );
}
