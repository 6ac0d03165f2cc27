import type { Page } from 'playwright';

/** Ways to carry something to another server that a content policy refuses. */
export const blockable = [
  'fetch',
  'xhr',
  'beacon',
  'eventsource',
  'websocket',
  'ping',
  'prefetch',
  'preload',
  'image',
  'media',
  'frame',
  'css',
  'form',
  'import',
] as const;

/** Tries every one of them from a script in the page, as one that got in would. */
export async function tryBlockable(page: Page, url: string): Promise<void> {
  // As text, since a function's own import would be Vitest's.
  await page.evaluate(`void import('${url}import').catch(() => undefined)`);
  await page.evaluate((url) => {
    const put = <K extends keyof HTMLElementTagNameMap>(name: K, parts: Record<string, string>) => {
      const element = document.createElement(name);
      for (const [attribute, value] of Object.entries(parts)) element.setAttribute(attribute, value);
      document.body.append(element);
      return element;
    };
    const tries: Record<Exclude<(typeof blockable)[number], 'import'>, () => unknown> = {
      fetch: () => fetch(`${url}fetch`, { mode: 'no-cors' }).catch(() => undefined),
      xhr: () => {
        const request = new XMLHttpRequest();
        request.open('GET', `${url}xhr`);
        request.send();
      },
      beacon: () => navigator.sendBeacon(`${url}beacon`, 'x'),
      eventsource: () => new EventSource(`${url}eventsource`),
      websocket: () => new WebSocket(`${url.replace('http', 'ws')}websocket`),
      ping: () => put('a', { href: location.href, ping: `${url}ping` }).click(),
      prefetch: () => put('link', { rel: 'prefetch', href: `${url}prefetch` }),
      preload: () => put('link', { rel: 'preload', as: 'image', href: `${url}preload` }),
      image: () => put('img', { src: `${url}image` }),
      media: () => put('audio', { src: `${url}media`, preload: 'auto' }),
      frame: () => put('iframe', { src: `${url}frame` }),
      css: () => {
        put('p', {}).style.backgroundImage = `url(${url}css)`;
      },
      form: () => {
        put('iframe', { name: 'target' });
        put('form', { action: `${url}form`, method: 'post', target: 'target' }).submit();
      },
    };
    for (const attempt of Object.values(tries)) {
      try {
        attempt();
      } catch {
        // A constructor may throw where the policy refuses; what matters is what reaches the other server.
      }
    }
  }, url);
}

/** Asks a STUN server for this device's address. False where the browser has nothing to do so with. */
export function tryRtc(page: Page, port: number): Promise<boolean> {
  return page.evaluate(async (port) => {
    const names = ['RTCPeerConnection', 'webkitRTCPeerConnection'] as const;
    const Connection = names.map((name) => Reflect.get(globalThis, name)).find(Boolean);
    if (!Connection) return false;
    const connection = new Connection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
    return true;
  }, port);
}

/** Leaves for another server, and opens it in a new window: no policy can refuse either. */
export async function tryLeaving(page: Page, url: string): Promise<void> {
  await page.evaluate((url) => {
    window.open(`${url}window`);
    location.href = `${url}navigation`;
  }, url);
}
