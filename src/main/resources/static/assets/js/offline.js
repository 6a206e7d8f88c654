import { say } from './toast.js';

// Pages that are read in the street stay readable without a network; where that cannot be, nothing is missed.
if ('serviceWorker' in navigator) {
  const root = new URL('..', import.meta.url).pathname;
  // What it keeps comes after what the page is drawn with.
  const register = () => navigator.serviceWorker.register('/sw.js?' + root).catch(() => {});
  if (document.readyState === 'complete') register();
  else addEventListener('load', register);
  navigator.serviceWorker.addEventListener('message', (event) => {
    if (event.data !== 'unsent') return;
    document.dispatchEvent(new Event('relance:unsent'));
    say('Pas de réseau : l’envoi n’a pas abouti. Ce que vous avez écrit est toujours là : réessayez plus tard.');
  });
}

const TOLD = '/abonnement';

export function key(text) {
  const base64 = text.replace(/-/g, '+').replace(/_/g, '/');
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

// What the server knows of where notifications for this browser go; the worker forgets it when somebody comes or goes.
export async function told(endpoint, serverKey) {
  const kept = await caches.open('relance-kept');
  await kept.put(TOLD, new Response(JSON.stringify({ endpoint, serverKey })));
}

// Browsers and their services change that place as they like.
async function tellAgain() {
  const form = document.querySelector('form[action$="/deconnexion"]');
  const known = await (await (await caches.open('relance-kept')).match(TOLD))?.json();
  if (!form || !known || Notification.permission !== 'granted') return;
  const { pushManager } = await navigator.serviceWorker.ready;
  const now = (await pushManager.getSubscription())
    ?? (await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key(known.serverKey) }));
  const { endpoint, keys } = now.toJSON();
  if (endpoint === known.endpoint) return;
  const body = new URLSearchParams(new FormData(form));
  for (const [name, value] of Object.entries({ endpoint, before: known.endpoint, ...keys })) body.set(name, value);
  const answer = await fetch('/profil/rappels/appareils', { method: 'POST', body, redirect: 'manual' });
  if (answer.type === 'opaqueredirect') await told(endpoint, known.serverKey);
  // Taken away on the page of reminders, perhaps from another device: it stays so.
  if (answer.status === 404) {
    await (await caches.open('relance-kept')).delete(TOLD);
    await now.unsubscribe();
  }
}

if ('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window) tellAgain().catch(() => {});
