const rootPx = 16;

/** Pixels on the screen as px at a root of 16 px, in which figures are set. */
export function inRootPx(screenPx: number): number {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.floor((screenPx * rootPx) / root);
}

/** px of a figure as a length in a style. */
export function rem(px: number): string {
  return `${px / rootPx}rem`;
}

/**
 * Calls back once the element is laid out and whenever its size changes, until the function it gives is called.
 * That waits for the next frame: what it redraws would else be measured in the same round, which browsers report
 * as an error.
 */
export function observeSize(element: HTMLElement, onSize: () => void): () => void {
  let frame = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(onSize);
  });
  observer.observe(element);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}
