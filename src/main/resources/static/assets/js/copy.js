// Copy buttons: plain text to the clipboard, and a word to say that it is there.
import { announce } from './announce.js';

const BACK_AFTER = 2500;

function fallback(text) {
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.className = 'visually-hidden';
  const focused = document.activeElement;
  (document.querySelector('dialog[open]') ?? document.body).append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  focused?.focus();
  return done;
}

async function write(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return fallback(text);
  }
}

function say(button, text) {
  const label = button.querySelector('span') ?? button;
  button.dataset.label ??= label.textContent;
  label.textContent = text;
  announce(text);
  clearTimeout(Number(button.dataset.timer));
  button.dataset.timer = setTimeout(() => (label.textContent = button.dataset.label), BACK_AFTER);
}

document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-copy]');
  if (!button) return;
  const source = button.dataset.copy === 'address' ? { value: location.href } : document.querySelector(button.dataset.copy);
  if (!source) return;
  const done = await write(source.value ?? source.innerText.trim());
  button.classList.toggle('is-done', done);
  if (!done) source.select?.();
  say(button, done ? 'Copié' : 'Copie impossible : sélectionnez le texte');
});
