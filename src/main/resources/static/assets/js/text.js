// Textareas: as tall as their text, and counted in words where asked.
function grow(area) {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}

function count(area) {
  const words = area.value.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  const output = document.getElementById(area.dataset.count);
  if (!output) return;
  output.hidden = false;
  output.textContent = words > 1 ? `${words} mots` : `${words} mot`;
}

function refresh(area) {
  if (area.hasAttribute('data-grow')) grow(area);
  if (area.dataset.count) count(area);
}

const areas = document.querySelectorAll('textarea[data-grow], textarea[data-count]');
areas.forEach((area) => {
  refresh(area);
  area.addEventListener('input', () => refresh(area));
});
document.fonts?.ready.then(() => areas.forEach(refresh));
addEventListener('toggle', () => areas.forEach(refresh), true);
