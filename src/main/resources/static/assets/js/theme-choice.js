// The choice of a theme, kept in this browser.
const groups = document.querySelectorAll('[data-theme-choice]');

function stored() {
  try {
    return localStorage.getItem('theme') ?? 'auto';
  } catch {
    return 'auto';
  }
}

function show() {
  for (const button of document.querySelectorAll('[data-theme-choice] [data-theme]')) {
    button.setAttribute('aria-pressed', String(button.dataset.theme === stored()));
  }
}

for (const group of groups) {
  group.hidden = false;
  group.addEventListener('click', (event) => {
    const theme = event.target.closest('[data-theme]')?.dataset.theme;
    if (!theme) return;
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
    dispatchEvent(new Event('theme'));
    show();
  });
}
show();
