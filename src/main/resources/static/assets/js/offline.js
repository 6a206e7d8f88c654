import { say } from './toast.js';

// Pages that are read in the street stay readable without a network; where that cannot be, nothing is missed.
if ('serviceWorker' in navigator) {
  const root = new URL('..', import.meta.url).pathname;
  navigator.serviceWorker.register('/sw.js?' + root).catch(() => {});
  navigator.serviceWorker.addEventListener('message', (event) => {
    if (event.data !== 'unsent') return;
    document.dispatchEvent(new Event('relance:unsent'));
    say('Pas de réseau : l’envoi n’a pas abouti. Ce que vous avez écrit est toujours là : réessayez plus tard.');
  });
}
