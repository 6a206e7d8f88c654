// What is read in the recruiter's words arrives while people already correct it: what they opened stays open, what they chose counts.
const sent = new WeakMap();
const opened = new Set();
let chosen = 0;

document.addEventListener('change', (event) => {
  if (event.target.closest('.rl-answers')) chosen += 1;
});

document.addEventListener('htmx:beforeSend', (event) => sent.set(event.detail.xhr, chosen));

document.addEventListener('htmx:beforeSwap', (event) => {
  const { target, xhr } = event.detail;
  if (!target.querySelector('.rl-answers')) return;
  if (sent.get(xhr) !== chosen) event.detail.shouldSwap = false;
  for (const fold of target.querySelectorAll('details[id][open]')) opened.add(fold.id);
});

document.addEventListener('htmx:afterSwap', () => {
  for (const id of opened) {
    const fold = document.getElementById(id);
    if (fold) fold.open = true;
  }
  opened.clear();
});
