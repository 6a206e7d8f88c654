// The choice of a theme, kept in this browser, in a cookie: whoever signs out leaves nothing else behind, and the server draws pages in it.
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
  const theme = stored();
  if (theme === 'auto') delete document.documentElement.dataset.scheme;
  else document.documentElement.dataset.scheme = theme;
  for (const button of document.querySelectorAll('[data-theme-choice] [data-theme]')) {
    button.setAttribute('aria-pressed', String(button.dataset.theme === theme));
  }
}

for (const group of groups) {
  group.hidden = false;
  group.addEventListener('click', (event) => {
    const theme = event.target.closest('[data-theme]')?.dataset.theme;
    if (!theme) return;
    keep(theme);
    // A page that was kept for where there is no network may be of before.
show();
addEventListener('storage', show);
  });
}
show();
