import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { inRootPx, observeSize } from './size.ts';

/**
 * The width of an element, in px at a root of 16 px: a reader's larger text makes a figure's text larger.
 * Undefined while it has no place on the page.
 */
export function useWidth(element: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number | undefined>(undefined);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    const measure = () => setWidth(inRootPx(box.clientWidth) || undefined);
    measure();
    return observeSize(box, measure);
  }, []);
  return width;
}

/** Counts up once the page's typeface is there: texts measured before it have other widths. */
export function useTypeface(): number {
  const [loads, setLoads] = useState(0);
  useEffect(() => {
    let left = false;
    const font = `16px ${getComputedStyle(document.body).fontFamily}`;
    // A typeface that cannot be had leaves the one that was measured.
    document.fonts.load(font).then(
      () => left || setLoads(1),
      () => {},
    );
    return () => {
      left = true;
    };
  }, []);
  return loads;
}
