// Keeps the two pages that are read in the street, and what they are drawn with, for when there is no network.
// Registered as /sw.js?/assets/<digest>/: other files, another address, another copy.
const root = location.search.slice(1);
const FILES = 'relance-files-' + root;
const PAGES = 'relance-pages';
const OFFLINE = '/hors-connexion';
const QUESTIONS = '/avant-de-partir';
const KEPT = ['/', QUESTIONS];
const KEPT_AT = 'Relance-Kept-At';
const PATIENCE = 4000;
const OLDEST = 7 * 24 * 3600 * 1000;
const DRAWN_WITH = [
  'css/relance.css', 'fonts/figtree.woff2', 'img/chevron.svg', 'img/icons.svg',
  'kit/tabler.min.css', 'live/htmx.min.js', 'drag/Sortable.min.js',
  'js/announce.js', 'js/answers.js', 'js/app.js', 'js/board.js', 'js/conditional.js', 'js/copy.js', 'js/drop.js', 'js/guard.js',
  'js/insert.js', 'js/install.js', 'js/keep.js', 'js/keys.js', 'js/mail.js', 'js/menu.js', 'js/offline.js',
  'js/passkeys.js', 'js/push.js', 'js/reveal.js', 'js/text.js', 'js/theme-choice.js', 'js/theme.js', 'js/toast.js', 'js/told.js',
  'js/tone.js',
];

self.addEventListener('install', (event) => event.waitUntil(prepare()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (request.method === 'GET') event.respondWith(visit(event, url));
    else event.respondWith(send(event, url));
  } else if (request.method === 'GET' && url.pathname.startsWith(root)) {
    event.respondWith(file(request));
  }
});

self.addEventListener('push', (event) => event.waitUntil(tell(event.data?.json())));
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data));
});

async function tell(words) {
  const { title, body, url, tag } = words ?? { title: 'Relance', body: '', url: '/', tag: 'relance' };
  await self.registration.showNotification(title, { body, tag, data: url, lang: 'fr', icon: '/icones/relance-192.png' });
}

// A page that shows it already is used again; another one may hold what somebody is writing.
async function open(path) {
  const url = new URL(path, location.origin);
  if (url.origin !== location.origin) return;
  const pages = await self.clients.matchAll({ type: 'window' });
  const there = pages.find((page) => page.url === url.href);
  await (there ? there.focus() : self.clients.openWindow(url.href));
}

async function prepare() {
  const files = await caches.open(FILES);
  await files.addAll(DRAWN_WITH.map((name) => root + name));
  // As a guest sees them: nothing of anybody's is in there before they opened it themselves.
  for (const page of [OFFLINE, QUESTIONS]) await keep(page, await fetch(page, { credentials: 'omit' }));
  await self.skipWaiting();
}

async function takeOver() {
  for (const name of await caches.keys()) if (name !== FILES && name !== PAGES) await caches.delete(name);
  await self.clients.claim();
}

async function file(request) {
  return (await caches.match(request, { cacheName: FILES })) ?? fetch(request);
}

async function visit(event, url) {
  if (url.pathname.startsWith('/connexion/')) await forget();
  const mayKeep = KEPT.includes(url.pathname) && url.search === '';
  const answer = ask(event, mayKeep ? url.pathname : '');
  event.waitUntil(answer.catch(() => {}));
  if (!mayKeep) return answer.catch(() => stored(OFFLINE));
  const kept = await recall(url.pathname);
  if (!kept) return answer.catch(() => stored(OFFLINE));
  // In the street a network may be there and yet say nothing.
  const late = new Promise((resolve) => { setTimeout(() => resolve(null), PATIENCE); });
  return (await Promise.race([answer.catch(() => null), late])) ?? kept.clone();
}

async function ask(event, path) {
  const answer = await fetch(event.request);
  if (path) event.waitUntil(renew(path, answer.clone()));
  return answer;
}

// « Aujourd’hui » stays only where the server says so: on a device whose owner stays signed in.
async function renew(path, answer) {
  const may = answer.ok && (path === QUESTIONS || answer.headers.get('Relance-Keep') === 'offline');
  if (may) await keep(path, await withoutToast(path, answer));
  else if (path === '/' && (answer.type === 'opaqueredirect' || answer.ok)) await forget();
}

// A confirmation is for the moment: asked again, the page comes without.
async function withoutToast(path, answer) {
  const told = (await answer.clone().text()).includes('data-toast');
  return told ? fetch(path) : answer;
}

async function send(event, url) {
  // Whoever comes or goes is shown nothing of anybody else.
  if (/^\/(connexion|deconnexion|inscription|profil\/donnees\/effacer)(\/|$)/.test(url.pathname)) await forget();
  try {
    const answer = await fetch(event.request);
    if (url.pathname === '/deconnexion') event.waitUntil(unsubscribe());
    return answer;
  } catch {
    // No content leaves the form where it is, with all that was written.
    for (const page of await self.clients.matchAll({ type: 'window' })) if (page.visibilityState === 'visible') page.postMessage('unsent');
    return new Response(null, { status: 204 });
  }
}

async function unsubscribe() {
  await (await self.registration.pushManager?.getSubscription())?.unsubscribe();
}

async function forget() {
  await (await caches.open(PAGES)).delete('/');
}

async function keep(path, answer) {
  const headers = new Headers(answer.headers);
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  headers.set(KEPT_AT, String(Date.now()));
  const copy = new Response(await answer.text(), { headers });
  await (await caches.open(PAGES)).put(path, copy);
}

function stored(path) {
  return caches.match(path, { cacheName: PAGES }).then((copy) => copy ?? Response.error());
}

// The kept page, which says as of when it is; null if there is none, or only one that would mislead.
async function recall(path) {
  const copy = await caches.match(path, { cacheName: PAGES });
  const at = Number(copy?.headers.get(KEPT_AT));
  if (!copy || (path === '/' && Date.now() - at > OLDEST)) return null;
  const day = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', day: 'numeric', month: 'long' }).format(at);
  const time = new Intl.DateTimeFormat('fr-FR', { hour: 'numeric', minute: '2-digit' }).format(at).replace(':', '\u00a0h\u00a0');
  const note = `<p id="hors-connexion" class="rl-as-of" role="status">Sans réseau : voici cette page telle qu’elle était ${day} à ${time}.</p>`;
  const html = (await copy.text()).replace('<p id="hors-connexion" hidden></p>', note);
  return new Response(html, { headers: copy.headers });
}
