// A confirmation leaves by itself, later when it can be undone, never while it is looked at.
const toasts = document.querySelector('.rl-toasts');

function attend(toast) {
  const stay = toast.dataset.undo === 'true' ? 12000 : 6000;
  let timer;
  const leave = () => toast.remove();
  const start = () => {
    clearTimeout(timer);
    timer = setTimeout(leave, stay);
  };
  const pause = () => clearTimeout(timer);
  toast.addEventListener('pointerenter', pause);
  toast.addEventListener('pointerleave', start);
  toast.addEventListener('focusin', pause);
  toast.addEventListener('focusout', start);
  const button = toast.querySelector('[data-toast-close]');
  button.hidden = false;
  button.addEventListener('click', leave);
  start();
}

// Shows the confirmation of a page that was fetched in place of the last one.
export function adopt(page) {
  const toast = page.querySelector('[data-toast]');
  if (!toast) return;
  const own = document.adoptNode(toast);
  toasts.replaceChildren(own);
  attend(own);
}

// Says why something did not happen.
export function say(text) {
  const toast = document.createElement('div');
  const sentence = document.createElement('p');
  toast.className = 'rl-toast';
  toast.dataset.toast = '';
  sentence.textContent = text;
  toast.append(sentence);
  toasts.replaceChildren(toast);
  setTimeout(() => toast.remove(), 8000);
}

const first = document.querySelector('[data-toast]');
if (first) attend(first);
