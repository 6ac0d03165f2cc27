import type { ComponentType } from 'preact';
import { appTexts } from '../i18n/app.ts';
import { unreachable } from '../lib/unreachable.ts';
import { formatRoute, parseRoute, type Route } from './routes.ts';

export type Draw = ComponentType;

/** The pages that make or open what is locked, which browsers let a page do on https alone. */
const locks: ReadonlySet<Route['kind']> = new Set(['share', 'collect', 'room', 'publish']);

/** Fetches the code of the page of a route. */
export async function loadPage(route: Route): Promise<Draw> {
  if (locks.has(route.kind) && !globalThis.crypto?.subtle) return NoLock;
  switch (route.kind) {
    case 'start':
      return (await import('../pages/start/Start.tsx')).Start;
    case 'studies':
      return (await import('../pages/studies/Studies.tsx')).Studies;
    case 'table':
      return (await import('../pages/table/Table.tsx')).Table;
    case 'table-models':
      return (await import('../pages/models/TableModels.tsx')).TableModels;
    case 'unknown':
      return Unknown;
    default:
      return loadOfStudy(route);
  }
}

async function loadOfStudy(route: Extract<Route, { readonly study: string }>): Promise<Draw> {
  switch (route.kind) {
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
    case 'make': {
      const { Make } = await import('../pages/make/Make.tsx');
      const isLeft = () => {
        const next = parseRoute(location.hash);
        return next.kind !== 'make' || next.study !== route.study;
      };
      return () => <Make id={route.study} step={route.step} isLeft={isLeft} />;
    }
    default:
      return unreachable(route);
  }
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
