import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to what says how something ended, as it ends, since the button to stop it is gone by then. Whoever is
 * busy with another control is left alone. Where nothing has the focus it moves too, but the page stays where it is
 * read.
 */
export function useEndFocus<E extends HTMLElement>(ended: boolean): RefObject<E | null> {
  const outcome = useRef<E>(null);
  useEffect(() => {
    const { activeElement } = document;
    const near = outcome.current?.parentElement?.contains(activeElement) && activeElement?.matches('button');
    if (ended && (near || activeElement === document.body)) outcome.current?.focus({ preventScroll: !near });
  }, [ended]);
  return outcome;
}
