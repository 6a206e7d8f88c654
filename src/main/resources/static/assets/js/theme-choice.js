// The choice of a theme, kept in this browser.
const groups = document.querySelectorAll('[data-theme-choice]');
const YEAR = 365 * 24 * 3600;

function stored() {
  return document.cookie.match(/(?:^|; )theme=(light|dark)(?:;|$)/)?.[1] ?? 'auto';
}

function keep(theme) {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `theme=${theme}; path=/; samesite=lax; max-age=${theme === 'auto' ? 0 : YEAR}${secure}`;
  try {
    // Other tabs hear of it.
    localStorage.setItem('theme', theme);
  } catch {
    // They see it when they open another page.
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
    keep(theme);
    dispatchEvent(new Event('theme'));
    show();
  });
}
show();
