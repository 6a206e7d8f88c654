// data-reveal="#field" on a checkbox: shows what was typed into a password field, and hides it again before it is sent.
for (const box of document.querySelectorAll('[data-reveal]')) {
  const field = document.querySelector(box.dataset.reveal);
  const refresh = () => { field.type = box.checked ? 'text' : 'password'; };
  box.addEventListener('change', refresh);
  field.form.addEventListener('submit', () => { field.type = 'password'; });
  addEventListener('pageshow', refresh);
}
