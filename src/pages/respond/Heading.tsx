import { useEffect, useRef } from 'preact/hooks';

/** The first screen leaves the focus where the browser has it; every later one takes it. */
let first = true;

/**
 * The heading of a screen. It names the document, and takes the focus as the screen appears, so that a
 * screen reader says where one has come. Give it a key where a screen of the same kind follows.
 */
export function Heading(props: { readonly text: string; readonly study: string; readonly small?: true }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const title = props.text === props.study ? props.text : `${props.text} · ${props.study}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (!first) {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    first = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} {...(props.small && { class: 'step' })}>
      {props.text}
    </h1>
  );
}
