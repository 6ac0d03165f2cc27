import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to what says how something ended, as it ends, since the button to stop it is gone by then. Whoever is
 * busy with anything else on the page is left alone.
 */
export function useEndFocus<E extends HTMLElement>(ended: boolean): RefObject<E | null> {
  const outcome = useRef<E>(null);
  useEffect(() => {
    const { activeElement } = document;
    const near = outcome.current?.parentElement?.contains(activeElement) && activeElement?.matches('button');
    if (ended && (near || activeElement === document.body)) outcome.current?.focus();
  }, [ended]);
  return outcome;
}
