// Marks in the text what the margin speaks of; a phrase of the margin, when pressed, is selected in the text.
const area = document.querySelector('.rl-paper #body');
const margin = document.getElementById('ton');

function marks() {
  return [...margin.querySelectorAll('[data-start]')]
    .map((phrase) => ({ start: Number(phrase.dataset.start), end: Number(phrase.dataset.end) }))
    .sort((one, other) => one.start - other.start);
}

function draw(backdrop) {
  const parts = [];
  let from = 0;
  for (const { start, end } of marks()) {
    if (start < from || end > area.value.length) continue;
    const mark = document.createElement('mark');
    mark.textContent = area.value.slice(start, end);
    parts.push(area.value.slice(from, start), mark);
    from = end;
  }
  backdrop.replaceChildren(...parts, `${area.value.slice(from)}\n`);
}

function select(event) {
  const phrase = event.target.closest('[data-start]');
  if (!phrase) return;
  let start = Number(phrase.dataset.start);
  let end = Number(phrase.dataset.end);
  // Spelling answers late: words typed meanwhile may have moved the one it is about.
  if (phrase.value && area.value.slice(start, end) !== phrase.value) {
    start = Math.max(area.value.indexOf(phrase.value), 0);
    end = area.value.startsWith(phrase.value, start) ? start + phrase.value.length : start;
  }
  area.focus();
  area.setSelectionRange(start, end);
}

if (area && margin) {
  const backdrop = document.createElement('div');
  backdrop.className = 'rl-marks';
  backdrop.setAttribute('aria-hidden', 'true');
  area.before(backdrop);
  draw(backdrop);
  // Until the text was looked at again, its marks would stand beside the words they are about.
  area.addEventListener('input', () => backdrop.replaceChildren());
  margin.addEventListener('htmx:afterSettle', () => draw(backdrop));
  for (const list of [margin, document.getElementById('orthographe')]) list?.addEventListener('click', select);
}
