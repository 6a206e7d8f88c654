// Before the first paint: the theme that was chosen; without a choice the style sheet follows the system's.
(() => {
  // In a cookie, as whoever signs out leaves nothing else behind.
  const chosen = () => document.cookie.match(/(?:^|; )theme=(light|dark)(?:;|$)/)?.[1];
  const apply = () => {
    const scheme = chosen();
    if (scheme) document.documentElement.dataset.scheme = scheme;
    else delete document.documentElement.dataset.scheme;
  };
  apply();
  document.documentElement.classList.add('js');
  addEventListener('storage', apply);
  addEventListener('theme', apply);
})();
