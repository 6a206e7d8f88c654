// Before the first paint: the theme that was chosen, else the system's, followed while it changes.
(() => {
  const system = matchMedia('(prefers-color-scheme: dark)');
  // In a cookie, as whoever signs out leaves nothing else behind.
  const chosen = () => document.cookie.match(/(?:^|; )theme=(light|dark)(?:;|$)/)?.[1];
  const apply = () => {
    const theme = chosen() ?? (system.matches ? 'dark' : 'light');
    document.documentElement.dataset.bsTheme = theme;
  };
  apply();
  document.documentElement.classList.add('js');
  system.addEventListener('change', apply);
  addEventListener('storage', apply);
  addEventListener('theme', apply);
})();
