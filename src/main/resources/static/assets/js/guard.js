// Forms: a second click sends nothing, and a half-filled form is not left by mistake.
const dirty = new Set();

document.addEventListener('input', (event) => {
  const form = event.target.form;
  if (form?.hasAttribute('data-guard')) dirty.add(form);
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post' || form.hasAttribute('data-resubmit')) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  // After the other listeners, and after the browser has read the button's own name and value.
  setTimeout(() => {
    if (event.defaultPrevented) return;
    form.dataset.sent = 'true';
    dirty.delete(form);
    event.submitter?.setAttribute('aria-disabled', 'true');
  });
});

addEventListener('beforeunload', (event) => {
  if (dirty.size > 0) event.preventDefault();
});

// Back from the next page: the browser may show this one as it was left.
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) {
    delete form.dataset.sent;
    form.querySelectorAll('[aria-disabled]').forEach((button) => button.removeAttribute('aria-disabled'));
  }
});
