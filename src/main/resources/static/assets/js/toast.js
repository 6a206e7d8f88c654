// A confirmation leaves by itself, later when it can be undone, never while it is looked at.
const toast = document.querySelector('[data-toast]');

if (toast) {
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
