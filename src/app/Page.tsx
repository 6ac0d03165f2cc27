import { useEffect, useState } from 'preact/hooks';
import { appTexts } from '../i18n/app.ts';
import { unreachable } from '../lib/unreachable.ts';
import { Button } from '../ui/Button.tsx';
import { useAfter } from '../ui/useAfter.ts';
import { type Draw, loadPage } from './load-page.tsx';
import type { Route } from './routes.ts';

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly route: Route; readonly Draw: Draw }
  | { readonly kind: 'failed' };

/** The page of a route, its code fetched when first asked for. The last page stays until the next is there. */
export function Page({ route }: { readonly route: Route }) {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  useEffect(() => {
    let left = false;
    loadPage(route).then(
      (Draw) => left || setLoaded({ kind: 'ready', route, Draw }),
      (error: unknown) => {
        if (!isNotFetched(error)) throw error;
        if (!left) setLoaded({ kind: 'failed' });
      },
    );
    return () => {
      left = true;
    };
  }, [route]);
  switch (loaded.kind) {
    case 'loading':
      return <Loading />;
    case 'ready':
      return <loaded.Draw key={JSON.stringify(loaded.route)} />;
    case 'failed':
      return <PageFailed />;
    default:
      return unreachable(loaded);
  }
}

/**
 * Whether code or styles could not be fetched, going by the words of Chromium, Firefox, Safari and Vite:
 * the standard gives that error no name. What the fetched code throws is a fault of ours.
 */
function isNotFetched(error: unknown): boolean {
  const words = /dynamically imported module|Importing a module script failed|Unable to preload/;
  return error instanceof Error && words.test(error.message);
}

/** A quick connection brings the page before this is said. */
const blankMs = 400;

function Loading() {
  const waited = useAfter(blankMs);
  return <p role="status">{waited && appTexts().loading}</p>;
}

/** Loads everything anew: some browsers never fetch a module again that they once failed to fetch. */
function PageFailed() {
  const text = appTexts();
  return (
    <>
      <div role="alert">
        <h1>{text.pageFailed}</h1>
        <p>{text.pageFailedNext}</p>
      </div>
      <Button onClick={() => location.reload()}>{text.retry}</Button>
    </>
  );
}
