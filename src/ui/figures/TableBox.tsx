import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { figureTexts } from '../../i18n/figure.ts';
import { observeSize } from './size.ts';
import './table.css';

/**
 * The box of a table. Where the table is wider it scrolls, says so and is reached by keyboard (WCAG 2.1.1);
 * where nothing scrolls there is no stop.
 *
 * @param whole - on paper it stays on one page
 */
export function TableBox(props: {
  readonly caption: string;
  readonly whole: boolean;
  readonly children: ComponentChildren;
}) {
  const box = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  const look = (element: HTMLElement) => setScrolls(element.scrollWidth > element.clientWidth);
  useEffect(() => {
    const element = box.current!;
    return observeSize(element, () => look(element));
  }, []);
  // Other rows can be wider in a box of the same size. At once each of many tables would have the page laid out anew.
  useEffect(() => {
    const element = box.current!;
    const frame = requestAnimationFrame(() => look(element));
    return () => cancelAnimationFrame(frame);
  });
  return (
    <section
      ref={box}
      class={props.whole ? 'table-box table-whole' : 'table-box'}
      {...(scrolls && { tabIndex: 0, 'aria-label': `${figureTexts().scrollable}: ${props.caption}` })}
    >
      {props.children}
    </section>
  );
}
