import type { BrowserContext, Request } from 'playwright';
import { expect } from 'vitest';
import type { Site } from './site.ts';

/** Everything that a browser asks for, by page, worker or service worker; but not what it made itself. */
export type NetworkLog = { readonly requests: readonly Request[]; readonly withServiceWorker: boolean };

export function networkLog(context: BrowserContext, withServiceWorker: boolean): NetworkLog {
  const requests: Request[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith('blob:')) requests.push(request);
  });
  return { requests, withServiceWorker };
}

/**
 * That nothing is asked for while something is done: neither by any of these browsers nor, whatever they tell,
 * at the host. What they asked for before shows that they would have told.
 */
export async function withoutRequests(
  logs: readonly NetworkLog[],
  site: Site,
  then: () => Promise<void>,
): Promise<void> {
  for (const { requests, withServiceWorker } of logs) {
    expect(requests.some((request) => request.serviceWorker())).toBe(withServiceWorker);
    expect(requests.filter((request) => !request.serviceWorker()).length).toBeGreaterThan(0);
  }
  const before = logs.map(({ requests }) => requests.length);
  const hosted = site.requests.length;
  await then();
  expect(site.requests.slice(hosted)).toEqual([]);
  for (const [l, { requests }] of logs.entries()) {
    expect(requests.slice(before[l]).map((request) => request.url())).toEqual([]);
  }
}
