import { signal } from '@preact/signals';
import { scriptUrl } from '../compute/trusted.ts';

/** Whether this page works without internet: `waiting` while its files are being put aside for that. */
export const offline = signal<'waiting' | 'ready' | 'refused'>('waiting');

/** A worker that is still busy after this long goes on by itself; nobody waits for it any longer. */
const patienceMs = 20_000;

/**
 * Registers the service worker and waits until it holds every file, so that nothing is fetched later.
 *
 * @param url - address of the service worker
 */
export async function prepareOffline(url: string): Promise<void> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, patienceMs, false));
  const ready = await Promise.race([install(url), late]).catch(() => false);
  offline.value = ready ? 'ready' : 'refused';
}

/** @throws where workers are refused: plain http, private windows, policy of the organisation */
async function install(url: string): Promise<boolean> {
  const registration = await navigator.serviceWorker.register(scriptUrl(url));
  if (registration.active) {
    // Looks for a new version now, so that none is fetched halfway; without a network the old one serves.
    await registration.update().catch(() => undefined);
  }
  const fresh = registration.installing;
  if (fresh) await settled(fresh);
  return Boolean(registration.active ?? registration.waiting);
}

function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (worker.state !== 'installing') resolve();
    };
    worker.addEventListener('statechange', check);
    check();
  });
}
