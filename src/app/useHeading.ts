import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Route } from './routes.ts';

/**
 * Gives the document its page's heading as title, and moves the focus to that heading on a new route,
 * so that a screen reader says where one has come. Pages load late and change their words with the
 * language, hence an observer. The first page leaves the focus where the browser has it.
 */
export function useHeading(main: RefObject<HTMLElement | null>, route: Route): void {
  const first = useRef(true);
  useEffect(() => {
    const page = main.current;
    if (!page) return;
    let waiting = !first.current;
    const left = page.querySelector('h1');
    first.current = false;
    const follow = () => {
      const heading = page.querySelector('h1');
      if (!heading) return;
      const name = heading.textContent?.trim();
      document.title = name ? `${name} · Afweging` : 'Afweging';
      if (!waiting || heading === left) return;
      waiting = false;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    };
    const observer = new MutationObserver(follow);
    observer.observe(page, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, [route]);
}
