// Says a word to screen readers, without moving the focus.
const region = document.getElementById('annonces');

export function announce(text) {
  if (!region) return;
  region.textContent = '';
  setTimeout(() => (region.textContent = text), 50);
}
