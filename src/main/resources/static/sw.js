// Keeps the two pages that are read in the street, and what they are drawn with, for when there is no network.
// Registered as /sw.js?/assets/<digest>/: other files, another address, another copy.
const root = location.search.slice(1);
const FILES = 'relance-files-' + root;
const PAGES = 'relance-kept';
const GENERATION = '/generation';
const TOLD = '/abonnement';
const OFFLINE = '/hors-connexion';
const QUESTIONS = '/avant-de-partir';
const KEPT = ['/', QUESTIONS];
const KEPT_AT = 'Relance-Kept-At';
const PATIENCE = 4000;
const OLDEST = 7 * 24 * 3600 * 1000;
// Where people come and go.
const DOORS = /^\/(connexion|deconnexion|inscription|mot-de-passe|profil\/donnees\/effacer)(\/|$)/;
const DRAWN_WITH = [
  'css/relance.css', 'fonts/figtree.woff2', 'img/chevron.svg', 'img/icons.svg',
  'live/htmx.min.js', 'drag/Sortable.min.js',
  'js/relance.js', 'js/board.js', 'js/passkeys.js', 'js/push.js',
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

// The page that is opened next tells the server: no token is here.
self.addEventListener('pushsubscriptionchange', (event) => {
  const options = event.oldSubscription?.options;
  if (options && !event.newSubscription) event.waitUntil(self.registration.pushManager.subscribe(options).catch(() => {}));
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
  await lay(OFFLINE);
  await lay(QUESTIONS);
  await self.skipWaiting();
}

async function takeOver() {
  for (const name of await caches.keys()) if (name !== FILES && name !== PAGES) await caches.delete(name);
  await self.clients.claim();
}

async function file(request) {
  return (await caches.match(request, { cacheName: FILES })) ?? fetch(request);
}

// As anybody sees it.
async function lay(page) {
  const answer = await fetch(page, { credentials: 'omit' });
  if (answer.ok) await (await caches.open(FILES)).put(page, await dated(answer));
}

// What is kept is one sign-in's. Its generation ends where somebody comes or goes, or where an answer is for another sign-in, or for
// nobody; what was asked for before is not kept after, however late it comes. It is written down, as browsers end this script and
// start it again, and changes while no one else looks at it: an older script may still be at work.
async function alone(work) {
  return navigator.locks.request(PAGES, async () => work(await caches.open(PAGES)));
}

async function present(kept) {
  const known = await kept.match(GENERATION);
  return known ? known.json() : begin(kept, '');
}

async function begin(kept, whose) {
  for (const page of [...KEPT, TOLD]) await kept.delete(page);
  const fresh = { id: crypto.randomUUID(), whose };
  await kept.put(GENERATION, new Response(JSON.stringify(fresh)));
  return fresh;
}

// Null where nothing can be kept.
function generation() {
  return alone(async (kept) => (await present(kept)).id).catch(() => null);
}

function end() {
  return alone((kept) => begin(kept, '')).catch(() => caches.delete(PAGES));
}

async function visit(event, url) {
  const path = KEPT.includes(url.pathname) && url.search === '' ? url.pathname : '';
  if (url.pathname.startsWith('/connexion/')) await end();
  const since = await generation();
  const answer = ask(event, path, since);
  event.waitUntil(answer.catch(() => {}));
  const none = () => shown(OFFLINE);
  if (!path) return answer.catch(none);
  // In the street a network may be there and yet say nothing.
  const late = new Promise((resolve) => { setTimeout(() => resolve(null), PATIENCE); });
  return (await Promise.race([answer.catch(() => null), late])) ?? (await recall(path, since)) ?? answer.catch(none);
}

async function ask(event, path, since) {
  const answer = await fetch(event.request);
  if (since) event.waitUntil(heed(path, since, answer.clone()).catch(() => {}));
  return answer;
}

// The server says of each page for which sign-in of this device it was made, if its owner stays signed in here: on any other device,
// and of guests, nothing stays.
async function heed(path, since, answer) {
  const whose = whom(path, answer);
  if (whose === null) return;
  const copy = path && whose ? await withoutToast(path, whose, answer) : null;
  const page = copy && (await dated(copy));
  await alone(async (kept) => {
    const now = await present(kept);
    if (now.id !== since) return;
    if (now.whose !== whose) await begin(kept, whose);
    if (page) await kept.put(path, page);
  });
  if (path === QUESTIONS && !whose) await lay(QUESTIONS);
}

// Null where the answer does not tell: a file, or an error. Whoever is sent away from « Aujourd’hui » is nobody any more.
function whom(path, answer) {
  if (answer.type === 'opaqueredirect') return path === '/' ? '' : null;
  const told = answer.ok ? answer.headers.get('Relance-Keep') : null;
  return told === 'no' ? '' : told;
}

// A confirmation is for the moment: asked again, the page comes without.
async function withoutToast(path, whose, answer) {
  const told = (await answer.clone().text()).includes('data-toast');
  if (!told) return answer;
  const again = await fetch(path);
  return whom(path, again) === whose ? again : null;
}

async function send(event, url) {
  // Whoever comes or goes is shown nothing of anybody else; nor does what was asked for on their way out stay.
  const door = DOORS.test(url.pathname);
  if (door) await end();
  try {
    const answer = await fetch(event.request);
    if (url.pathname === '/deconnexion') event.waitUntil(unsubscribe());
    return answer;
  } catch {
    // No content leaves the form where it is, with all that was written.
    for (const page of await self.clients.matchAll({ type: 'window' })) if (page.visibilityState === 'visible') page.postMessage('unsent');
    return new Response(null, { status: 204 });
  } finally {
    if (door) await end();
  }
}

async function unsubscribe() {
  await (await self.registration.pushManager?.getSubscription())?.unsubscribe();
}

// With the moment at which it came.
async function dated(answer) {
  const headers = new Headers(answer.headers);
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  headers.set(KEPT_AT, String(Date.now()));
  return new Response(await answer.text(), { headers });
}

function shown(page) {
  return caches.match(page, { cacheName: FILES }).then((copy) => copy ?? Response.error());
}

// What is kept of that page, if nobody came or went since it was asked for.
function own(path, since) {
  return alone(async (kept) => ((await present(kept)).id === since ? kept.match(path) : undefined)).catch(() => undefined);
}

// The kept page, which says as of when it is; null if there is none, or only one that would mislead.
async function recall(path, since) {
  const copy = (await own(path, since)) ?? (await caches.match(path, { cacheName: FILES }));
  const at = Number(copy?.headers.get(KEPT_AT));
  if (!copy || (path === '/' && Date.now() - at > OLDEST)) return null;
  const day = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', day: 'numeric', month: 'long' }).format(at);
  const time = new Intl.DateTimeFormat('fr-FR', { hour: 'numeric', minute: '2-digit' }).format(at).replace(':', '\u00a0h\u00a0');
  const note = `<p id="hors-connexion" class="rl-as-of" role="status">Sans réseau : voici cette page telle qu’elle était ${day} à ${time}.</p>`;
  const html = (await copy.text()).replace('<p id="hors-connexion" hidden></p>', note);
  return new Response(html, { headers: copy.headers });
}
