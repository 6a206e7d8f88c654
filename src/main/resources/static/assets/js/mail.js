// The mail program gets the text as it stands on the page, not as it stood when the page was made.
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-mailto]');
  const subject = document.querySelector('#subject');
  const body = document.querySelector('#body');
  if (!link || !subject || !body) return;
  const address = link.getAttribute('href').split('?')[0];
  const text = encodeURIComponent(body.value.replace(/\r?\n/g, '\r\n'));
  link.setAttribute('href', `${address}?subject=${encodeURIComponent(subject.value)}&body=${text}`);
});
