// What leaves Relance is told to the history of the candidature, as it stands on the page; nobody waits for that.
const form = document.querySelector('form[data-told]');

function way(target) {
  if (target.closest('[data-copy="#body"]')) return 'copie';
  return target.closest('a[data-mailto]') ? 'ouvert' : null;
}

document.addEventListener('click', (event) => {
  const how = form && way(event.target);
  if (!how) return;
  fetch(`${form.dataset.told}/${how}`, { method: 'POST', body: new URLSearchParams(new FormData(form)), keepalive: true }).catch(() => {});
});
