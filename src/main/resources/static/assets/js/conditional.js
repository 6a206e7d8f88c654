// data-show-when="field=value" or "field=a,b": hidden while the field says otherwise.
const parts = [...document.querySelectorAll('[data-show-when]')].map((element) => {
  const [field, values] = element.dataset.showWhen.split('=');
  return { element, field, values: values.split(','), form: element.closest('form') };
});

function valueOf(form, field) {
  return form.querySelector(`[name="${field}"]:checked`)?.value ?? form.querySelector(`select[name="${field}"]`)?.value ?? '';
}

function refresh() {
  for (const { element, field, values, form } of parts) {
    element.hidden = !values.includes(valueOf(form, field));
  }
}

if (parts.length > 0) {
  refresh();
  document.addEventListener('change', refresh);
  addEventListener('pageshow', refresh);
}
