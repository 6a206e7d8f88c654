// One-key shortcuts, never while typing and never with a modifier.
const help = document.getElementById('touches');

function typing(target) {
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

function move(step) {
  const rows = [...document.querySelectorAll('[data-row]')];
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const next = here < 0 ? (step > 0 ? 0 : rows.length - 1) : here + step;
  rows[next]?.querySelector('a, button')?.focus();
}

function go(path) {
  // Only signed-in pages have the menu these keys shorten.
  if (document.querySelector('.rl-nav-account')) location.assign(path);
}

function search() {
  const field = document.querySelector('[data-search]');
  if (!field) {
    // The browser gives the focus to the field that the address names.
    go('/candidatures#recherche');
    return;
  }
  field.focus();
  field.select();
}

const actions = {
  n: () => go('/candidatures/nouvelle'),
  e: () => go('/entretiens/nouveau'),
  '/': search,
  j: () => move(1),
  k: () => move(-1),
  '?': () => help?.showModal(),
};

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
  if (document.querySelector('dialog[open]')) return;
  const action = actions[event.key];
  if (!action) return;
  event.preventDefault();
  action();
});
