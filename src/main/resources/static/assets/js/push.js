// Notifications: the browser is asked, subscribes, and the form tells where its messages go. Where a browser cannot, words say so.
import { key, told as remember } from './relance.js';

const form = document.querySelector('[data-push]');

function say(what) {
  for (const words of document.querySelectorAll('[data-push-said]')) words.hidden = words.dataset.pushSaid !== what;
}

async function subscribe() {
  if ((await Notification.requestPermission()) !== 'granted') {
    say('denied');
    return;
  }
  // Where it could not be installed it is never ready, and nobody says so.
  const late = new Promise((_, reject) => { setTimeout(() => reject(new Error('late')), 10000); });
  const worker = await Promise.race([navigator.serviceWorker.ready, late]);
  const options = { userVisibleOnly: true, applicationServerKey: key(form.dataset.push) };
  // One that was made for another key serves no more.
  const subscription = await worker.pushManager.subscribe(options).catch(async () => {
    await (await worker.pushManager.getSubscription())?.unsubscribe();
    return worker.pushManager.subscribe(options);
  });
  const told = subscription.toJSON();
  form.elements.endpoint.value = told.endpoint;
  form.elements.p256dh.value = told.keys.p256dh;
  form.elements.auth.value = told.keys.auth;
  await remember(told.endpoint, form.dataset.push);
  form.submit();
}

if (form) {
  const able = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
  form.hidden = !able;
  say(able ? (Notification.permission === 'denied' ? 'denied' : '') : 'unable');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    subscribe().catch(() => say('failed'));
  });
}
