// Where the browser can install Relance itself, a button does what the words beside it explain.
let offer;

window.addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  offer = event;
  for (const button of document.querySelectorAll('[data-install]')) button.hidden = false;
});

document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-install]');
  if (!button || !offer) return;
  await offer.prompt();
  offer = undefined;
  button.hidden = true;
});
