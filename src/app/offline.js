/*
 * The service worker: keeps the files that taking part needs, so that it goes on without a network, and
 * those of the studio once that asks for it. The build puts in this version and its files, and writes it
 * as sw.js beside index.html.
 */
const version = __VERSION__;
const files = __FILES__;

/** Another copy of the app, under another path of this host, keeps its own: the scope has no space in it. */
const ours = `afweging ${self.registration.scope} `;
const name = ours + version;
const studio = `afweging-studio ${self.registration.scope}`;

/** A network that has no way out of the building may keep a page waiting for minutes. */
const patienceMs = 4000;

/** The address of a built file; a folder stands for its index.html. */
const addressOf = (file) => new URL(file.replace(/index\.html$/, ''), self.registration.scope).href;

// Past the browser's own cache, or an old file could be kept under the new name.
const fresh = (file) => new Request(addressOf(file), { cache: 'no-cache' });

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(files.map(fresh))));
});

self.addEventListener('activate', (event) => {
  const forget = (names) =>
    Promise.all(names.filter((n) => n.startsWith(ours) && n !== name).map((n) => caches.delete(n)));
  event.waitUntil(caches.keys().then(forget));
});

self.addEventListener('message', (event) => {
  // A new version waits until a page where nobody takes part asks for it: no half-filled survey changes.
  if (event.data === 'update') self.skipWaiting();
  if (event.data === 'keep-studio') {
    const kept = keepStudio().catch(() => caches.match(addressOf(list), { cacheName: studio }));
    event.waitUntil(
      Promise.all([kept, self.clients.claim()]).then(([there]) => event.ports[0].postMessage(!!there)),
    );
  }
});

const list = 'studio-files.json';

/** Keeps the studio as the host has it now: all of it, or what was kept before. */
async function keepStudio() {
  const cache = await caches.open(studio);
  const now = await (await fetch(fresh(list))).text();
  const before = await cache.match(addressOf(list));
  if ((await before?.text()) === now) return true;
  const wanted = [...JSON.parse(now).files, list];
  await cache.addAll(wanted.map(fresh));
  const addresses = wanted.map(addressOf);
  const old = (await cache.keys()).filter(({ url }) => !addresses.includes(url));
  await Promise.all(old.map((request) => cache.delete(request)));
  return true;
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  const address = new URL(request.url);
  address.hash = '';
  address.search = '';
  address.pathname = address.pathname.replace(/index\.html$/, '');
  event.respondWith(answer(request, address.href));
});

async function answer(request, address) {
  const kept = await caches.match(address, { cacheName: name });
  if (kept) return kept;
  const ofStudio = await caches.match(address, { cacheName: studio });
  if (!ofStudio) return fetch(request);
  // Named after its content.
  if (address.includes('/assets/')) return ofStudio;
  // The host first: nothing else tells the researcher of a new version.
  const late = new Promise((resolve) => setTimeout(resolve, patienceMs, ofStudio));
  return Promise.race([fetch(request).catch(() => ofStudio), late]);
}
