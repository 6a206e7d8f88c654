// The placeholders of a template become buttons: each goes where one was typing.
const paper = document.querySelector('[data-insert-into]');
let into = paper?.querySelector('textarea');
// Before anything was typed, at the end.
into?.setSelectionRange(into.value.length, into.value.length);

paper?.addEventListener('focusin', (event) => {
  if (event.target.matches('input, textarea')) into = event.target;
});

for (const tag of document.querySelectorAll('[data-insert]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = tag.className;
  button.textContent = tag.textContent;
  button.setAttribute('aria-label', `Insérer ${tag.textContent}`);
  button.addEventListener('click', () => {
    into.setRangeText(tag.textContent, into.selectionStart, into.selectionEnd, 'end');
    into.dispatchEvent(new Event('input', { bubbles: true }));
    into.focus();
  });
  tag.replaceWith(button);
}
