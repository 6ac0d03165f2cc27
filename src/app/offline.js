/*
 * The service worker: keeps the files that taking part needs, so that it goes on without a network.
 * The build puts in this version and its files, and writes it as sw.js beside index.html.
 */
const version = __VERSION__;
const files = __FILES__;

/** Another copy of the app, under another path of this host, keeps its own: the scope has no space in it. */
const ours = `afweging ${self.registration.scope} `;
const name = ours + version;

/** The address of a built file; a folder stands for its index.html. */
const addressOf = (file) => new URL(file.replace(/index\.html$/, ''), self.registration.scope).href;

self.addEventListener('install', (event) => {
  // Past the browser's own cache, or an old file could be kept under the new name.
  const requests = files.map((file) => new Request(addressOf(file), { cache: 'no-cache' }));
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(requests)));
});

self.addEventListener('activate', (event) => {
  const forget = (names) =>
    Promise.all(names.filter((n) => n.startsWith(ours) && n !== name).map((n) => caches.delete(n)));
  event.waitUntil(caches.keys().then(forget));
});

// A new version waits until a page where nobody takes part asks for it: no half-filled survey changes.
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
