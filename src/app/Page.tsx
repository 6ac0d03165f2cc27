import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { appTexts } from '../i18n/app.ts';
import { unreachable } from '../lib/unreachable.ts';
import { Button } from '../ui/Button.tsx';
import { useAfter } from '../ui/useAfter.ts';
import { formatRoute, parseRoute, type Route } from './routes.ts';

type Draw = ComponentType;
type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly route: Route; readonly Draw: Draw }
  | { readonly kind: 'failed' };

/** The page of a route, its code fetched when first asked for. The last page stays until the next is there. */
export function Page({ route }: { readonly route: Route }) {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  useEffect(() => {
    let left = false;
    load(route).then(
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

/** The pages that make or open what is locked, which browsers let a page do on https alone. */
const locks: ReadonlySet<Route['kind']> = new Set(['share', 'collect', 'room', 'publish']);

async function load(route: Route): Promise<Draw> {
  if (locks.has(route.kind) && !globalThis.crypto?.subtle) return NoLock;
  switch (route.kind) {
    case 'start':
      return (await import('../pages/start/Start.tsx')).Start;
    case 'results': {
      const { Results } = await import('../pages/results/Results.tsx');
      return () => <Results id={route.study} />;
    }
    case 'case': {
      const { Case } = await import('../pages/case/Case.tsx');
      return () => <Case id={route.study} />;
    }
    case 'share': {
      const { Share } = await import('../pages/share/Share.tsx');
      return () => <Share id={route.study} />;
    }
    case 'collect': {
      const { Collect } = await import('../pages/collect/Collect.tsx');
      return () => <Collect id={route.study} />;
    }
    case 'publish': {
      const { Publish } = await import('../pages/publish/Publish.tsx');
      return () => <Publish id={route.study} />;
    }
    case 'room': {
      const { Room } = await import('../pages/results/Room.tsx');
      return () => <Room id={route.study} />;
    }
    case 'models':
    case 'groups': {
      const { Models } = await import('../pages/models/Models.tsx');
      return () => <Models id={route.study} toGroups={route.kind === 'groups'} />;
    }
    case 'studies':
      return (await import('../pages/studies/Studies.tsx')).Studies;
    case 'make': {
      const { Make } = await import('../pages/make/Make.tsx');
      const isLeft = () => {
        const next = parseRoute(location.hash);
        return next.kind !== 'make' || next.study !== route.study;
      };
      return () => <Make id={route.study} step={route.step} isLeft={isLeft} />;
    }
    case 'table':
      return (await import('../pages/table/Table.tsx')).Table;
    case 'table-models':
      return (await import('../pages/models/TableModels.tsx')).TableModels;
    case 'unknown':
      return Unknown;
    default:
      return unreachable(route);
  }
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

function NoLock() {
  const text = appTexts();
  return (
    <>
      <h1>{text.noLock}</h1>
      <p>{text.noLockNext}</p>
    </>
  );
}

function Unknown() {
  const text = appTexts();
  return (
    <>
      <h1>{text.unknown}</h1>
      <p>{text.unknownNext}</p>
      <p>
        <a href={formatRoute({ kind: 'start' })}>{text.toStart}</a>
      </p>
    </>
  );
}
