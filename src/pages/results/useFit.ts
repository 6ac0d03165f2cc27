import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Smaller, and the back of a room reads nothing. */
const smallest = 0.6;

/** Steps in which type shrinks: a figure set smaller has other line breaks, so the size is sought. */
const step = 0.05;

/**
 * Sets the type of the whole window smaller until what is in the box is no higher than the window.
 *
 * @param shown - names what is in the box: begins anew when it changes
 */
export function useFit(box: RefObject<HTMLElement | null>, shown: string): void {
  useEffect(() => {
    const { documentElement } = document;
    const { style } = documentElement;
    let frame = 0;
    const fit = () => {
      const scale = Number(style.getPropertyValue('--room-scale') || 1);
      // Of the whole window, which has a margin round the box.
      const tooHigh = documentElement.scrollHeight > innerHeight;
      if (!tooHigh || scale <= smallest) return;
      style.setProperty('--room-scale', String(scale - step));
      soon();
    };
    // A figure is drawn anew in the frame after its box changed: measured before, it is still too high.
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(fit);
      });
    };
    const observer = new ResizeObserver(soon);
    if (box.current) observer.observe(box.current);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      style.removeProperty('--room-scale');
    };
  }, [shown]);
}
