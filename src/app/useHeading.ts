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
    const moves = !first.current;
    const left = page.querySelector('h1');
    let focused = left;
    first.current = false;
    const follow = () => {
      const heading = page.querySelector('h1');
      if (!heading) return;
      const name = heading.textContent?.trim();
      document.title = name ? `${name} · Afweging` : 'Afweging';
      if (!moves || heading === focused) return;
      const arrives = focused === left;
      // A page that opens in steps may put another heading in its place, and with the first the focus is gone.
      if (!arrives && document.activeElement !== document.body) return;
      focused = heading;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      if (arrives) window.scrollTo(0, 0);
    };
    const observer = new MutationObserver(follow);
    observer.observe(page, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, [route]);
}
