import { signal } from '@preact/signals';
import { scriptUrl } from '../compute/trusted.ts';

/** Whether the studio works without internet: `waiting` while its files are being put aside for that. */
export const studioOffline = signal<'waiting' | 'ready' | 'refused'>('waiting');

/** After this long the page says that it needs internet; what is still on its way may come later. */
const patienceMs = 20_000;

/** Puts the whole studio aside on this device, so that a room can go on where there is no network. */
export async function keepStudio(): Promise<void> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, patienceMs, false));
  const kept = keep().catch(() => false);
  studioOffline.value = (await Promise.race([kept, late])) ? 'ready' : 'refused';
  if (await kept) studioOffline.value = 'ready';
}

/** @throws where workers are refused: plain http, private windows, policy of the organisation */
async function keep(): Promise<boolean> {
  await navigator.serviceWorker.register(scriptUrl(new URL('sw.js', location.href).href));
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<boolean>((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data === true), { once: true });
    port1.start();
  });
  active!.postMessage('keep-studio', [port2]);
  return answer;
}
