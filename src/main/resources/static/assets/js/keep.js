// The choice of another text keeps first what was typed into this one.
const form = document.querySelector('form[data-keep]');

function changed() {
  return [...form.elements].some((field) => field.defaultValue !== undefined && field.type !== 'hidden' && field.value !== field.defaultValue)
    || form.querySelector('.rl-summary') !== null;
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-keep-first]');
  if (!form || !link || event.ctrlKey || event.metaKey || event.shiftKey || !changed()) return;
  event.preventDefault();
  const next = document.createElement('input');
  next.type = 'hidden';
  next.name = 'ensuite';
  next.value = link.dataset.text;
  form.append(next);
  form.requestSubmit();
});

// On a narrow screen the choice scrolls: what is shown stands in view.
document.querySelector('.rl-pill[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' });
