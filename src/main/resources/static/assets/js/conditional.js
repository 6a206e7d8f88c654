// data-show-when="field=value" or "field=a,b": hidden while the field says otherwise.
function valueOf(form, field) {
  return form.querySelector(`[name="${field}"]:checked`)?.value ?? form.querySelector(`select[name="${field}"]`)?.value ?? '';
}

function refresh() {
  for (const element of document.querySelectorAll('[data-show-when]')) {
    const [field, values] = element.dataset.showWhen.split('=');
    element.hidden = !values.split(',').includes(valueOf(element.closest('form'), field));
  }
}

refresh();
document.addEventListener('change', refresh);
document.addEventListener('htmx:afterSettle', refresh);
addEventListener('pageshow', refresh);
