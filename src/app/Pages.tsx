import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { ErrorScreen } from './ErrorScreen.tsx';
import { Frame } from './Frame.tsx';
import { Page } from './Page.tsx';
import { parseRoute, type Route } from './routes.ts';

/** The studio: the page of the address in its frame, or the error screen once something broke. */
export function Pages() {
  const [route, setRoute] = useState<Route>(() => parseRoute(location.hash));
  const [broken] = useErrorBoundary();
  const [stray, setStray] = useState<unknown>(undefined);
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    const rejected = (event: PromiseRejectionEvent) => setStray(event.reason ?? 'rejected');
    addEventListener('hashchange', follow);
    addEventListener('unhandledrejection', rejected);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('unhandledrejection', rejected);
    };
  }, []);
  const error: unknown = broken ?? stray;
  return (
    <Frame route={route}>
      {error === undefined ? <Page route={route} /> : <ErrorScreen error={error} />}
    </Frame>
  );
}
