/*
 * The service worker: keeps the files that taking part needs, so that it goes on without a network.
 * The build puts in the name of this version and its files, and writes it as sw.js beside index.html.
 */
const name = __NAME__;
const files = __FILES__;

/** The address of a built file; a folder stands for its index.html. */
const addressOf = (file) => new URL(file.replace(/index\.html$/, ''), self.registration.scope).href;

self.addEventListener('install', (event) => {
  // Past the browser's own cache, or an old file could be kept under the new name.
  const requests = files.map((file) => new Request(addressOf(file), { cache: 'no-cache' }));
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(requests)));
});

self.addEventListener('activate', (event) => {
  const forget = (names) =>
    Promise.all(names.filter((n) => n.startsWith('afweging-') && n !== name).map((n) => caches.delete(n)));
  event.waitUntil(caches.keys().then(forget));
});

// A new version waits until the page asks for it: nobody's half-filled survey changes under them.
self.addEventListener('message', (event) => {
  if (event.data === 'update') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  const address = new URL(request.url);
  address.hash = '';
  address.search = '';
  address.pathname = address.pathname.replace(/index\.html$/, '');
  const kept = caches.open(name).then((cache) => cache.match(address.href));
  event.respondWith(kept.then((response) => response ?? fetch(request)));
});
