import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { leave } from './journey.ts';
import { built, type Host, type Site, serve } from './site.ts';

/**
 * The built app on a host of its own, for all tests of a file. It has its address from the first `beforeAll`
 * after this call on, and after the last test ends together with all visits.
 *
 * @param base - the path it is hosted under, with slashes at both ends
 * @param copied - from a copy of the build, in whose `folder` a test may change files
 */
export function useSite({ base = '/', host = 'plain' as Host, copied = false } = {}): Site {
  // Filled before any test reads it.
  const site = {} as Site;
  beforeAll(async () => {
    Object.assign(site, await serve(base, copied ? await copyOfBuild() : built, host));
  });
  afterAll(async () => {
    await leave();
    await site.close();
    if (copied) await rm(site.folder, { recursive: true });
  });
  return site;
}

async function copyOfBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'afweging-'));
  await cp(built, folder, { recursive: true });
  return folder;
}
