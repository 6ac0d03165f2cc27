import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const rootPx = 16;

/**
 * The width of an element, in px at a root of 16 px: a reader's larger text makes a figure's text larger.
 * Undefined until it is known.
 */
export function useWidth(element: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number | undefined>(undefined);
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const observer = new ResizeObserver(() => {
      // Without a place yet, or in something closed.
      if (box.clientWidth === 0) return;
      const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setWidth(Math.floor((box.clientWidth * rootPx) / root));
    });
    observer.observe(box);
    return () => observer.disconnect();
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
