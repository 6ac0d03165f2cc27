import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const rootPx = 16;

/** Width in px of the text area of an A4 page with margins of 20 mm, 170 mm at 96 px an inch. */
const printedPx = 642;

/**
 * The width of an element, in px at a root of 16 px: a reader's larger text makes a figure's text larger.
 * Undefined until it is known. On paper it is the page's, since no observer is called on the way there.
 */
export function useWidth(element: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number | undefined>(undefined);
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const measure = () => {
      // Without a place yet, or in something closed.
      if (box.clientWidth === 0) return;
      const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setWidth(Math.floor((box.clientWidth * rootPx) / root));
    };
    const toPaper = () => setWidth(printedPx);
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    addEventListener('beforeprint', toPaper);
    addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', toPaper);
      removeEventListener('afterprint', measure);
    };
  }, []);
  return width;
}

/** Counts up once the page's typeface is there: texts measured before it have other widths. */
export function useTypeface(): number {
  const [loads, setLoads] = useState(0);
  useEffect(() => {
    let left = false;
    document.fonts.ready.then(() => left || setLoads(1));
    return () => {
      left = true;
    };
  }, []);
  return loads;
}
