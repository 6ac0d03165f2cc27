import { useEffect, useState } from 'preact/hooks';
import { ErrorScreen } from './ErrorScreen.tsx';
import { Frame } from './Frame.tsx';
import { Page } from './Page.tsx';
import { parseRoute, type Route } from './routes.ts';
import { useFault } from './useFault.ts';

/** The studio: the page of the address in its frame, or the error screen once something broke. */
export function Pages() {
  const [route, setRoute] = useState<Route>(() => parseRoute(location.hash));
  const fault = useFault();
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const page = fault === undefined ? <Page route={route} /> : <ErrorScreen error={fault} />;
  // Nothing stands around what is on a projector.
  return route.kind === 'room' ? page : <Frame route={route}>{page}</Frame>;
}
