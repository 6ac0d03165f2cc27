import { scriptUrl } from '../compute/trusted.ts';
import { offline } from './offline.ts';

/** A worker that is still busy after this long goes on by itself; nobody waits for it any longer. */
const patienceMs = 20_000;

/**
 * Registers the service worker and waits until it holds every file, so that nothing is fetched later. A new
 * version takes over and the page starts anew with it, but only while nobody takes part.
 *
 * @param url - address of the service worker
 * @param nobodyTakesPart - asked once a new version is there
 */
export async function prepareOffline(url: string, nobodyTakesPart: () => boolean): Promise<void> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, patienceMs, false));
  const ready = await Promise.race([install(url, nobodyTakesPart), late]).catch(() => false);
  offline.value = ready ? 'ready' : 'refused';
}

/** @throws where workers are refused: plain http, private windows, policy of the organisation */
async function install(url: string, nobodyTakesPart: () => boolean): Promise<boolean> {
  const registration = await navigator.serviceWorker.register(scriptUrl(url));
  if (registration.active) {
    // Looks for a new version now, so that none is fetched halfway; without a network the old one serves.
    await registration.update().catch(() => undefined);
  }
  const fresh = registration.installing;
  if (fresh) await left('installing', fresh);
  const { waiting } = registration;
  if (waiting && registration.active && nobodyTakesPart()) {
    waiting.postMessage('update');
    await left('installed', waiting);
    if (nobodyTakesPart()) location.reload();
  }
  return Boolean(registration.active ?? registration.waiting);
}

/** Resolves once a worker is past a state. */
function left(state: ServiceWorkerState, worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (worker.state !== state) resolve();
    };
    worker.addEventListener('statechange', check);
    check();
  });
}
