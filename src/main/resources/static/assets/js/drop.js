// A file dropped on [data-drop-file] goes into the file field there, as if it had been chosen.
for (const zone of document.querySelectorAll('[data-drop-file]')) {
  const field = zone.querySelector('input[type="file"]');
  const over = (event) => {
    event.preventDefault();
    zone.classList.toggle('is-over', event.type === 'dragover');
  };
  zone.addEventListener('dragover', over);
  zone.addEventListener('dragleave', over);
  zone.addEventListener('drop', (event) => {
    over(event);
    const files = event.dataTransfer.files;
    if (files.length === 0) return;
    field.files = files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.focus();
  });
}
