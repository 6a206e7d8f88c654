// Forms: a second click sends nothing, and a half-filled form is not left by mistake.
// A form that came back with errors holds what was typed and is not saved yet.
const dirty = new Set([...document.querySelectorAll('form[data-guard]')].filter((form) => form.querySelector('.rl-summary')));

const DOWNLOAD_BEGINS_WITHIN = 1000;
let downloading = false;

document.addEventListener('input', (event) => {
  const form = event.target.form;
  if (form?.hasAttribute('data-guard')) dirty.add(form);
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post' || form.hasAttribute('data-resubmit')) return;
  if (event.submitter?.hasAttribute('data-resubmit')) {
    // A download: the page stays as it is.
    downloading = true;
    setTimeout(() => (downloading = false), DOWNLOAD_BEGINS_WITHIN);
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  if (event.defaultPrevented) return;
  dirty.delete(form);
  // Once the browser has read the button's own name and value.
  setTimeout(() => {
    form.dataset.sent = 'true';
    event.submitter?.setAttribute('aria-disabled', 'true');
  });
});

addEventListener('beforeunload', (event) => {
  if (dirty.size > 0 && !downloading) event.preventDefault();
});

function release() {
  for (const form of document.querySelectorAll('form[data-sent]')) {
    delete form.dataset.sent;
    form.querySelectorAll('[aria-disabled]').forEach((button) => button.removeAttribute('aria-disabled'));
  }
}

// Back from the next page: the browser may show this one as it was left.
addEventListener('pageshow', release);

// Without a network nothing was sent, and what was written is still to be saved.
document.addEventListener('relance:unsent', () => setTimeout(() => {
  for (const form of document.querySelectorAll('form[data-guard][data-sent]')) dirty.add(form);
  release();
}));
