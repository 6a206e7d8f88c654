// The mail program gets the text as it stands on the page, not as it stood when the page was made.
import { announce } from './announce.js';

// Browsers open no longer address; what does not fit is copied instead, to be pasted.
const LONGEST_ADDRESS = 2000;

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-mailto]');
  const subject = document.querySelector('#subject');
  const body = document.querySelector('#body');
  if (!link || !subject || !body) return;
  const address = `${link.getAttribute('href').split('?')[0]}?subject=${encodeURIComponent(subject.value)}`;
  const whole = `${address}&body=${encodeURIComponent(body.value.replace(/\r?\n/g, '\r\n'))}`;
  const fits = whole.length <= LONGEST_ADDRESS;
  link.setAttribute('href', fits ? whole : address);
  const hint = document.querySelector('[data-mailto-hint]');
  if (hint) hint.hidden = fits;
  if (!fits) {
    navigator.clipboard?.writeText(body.value);
    announce('Le texte est copié : collez-le dans votre message.');
  }
});
