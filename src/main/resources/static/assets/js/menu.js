// Menus are <details>: here they also close on Escape, on a click elsewhere, and one at a time.
const open = () => document.querySelectorAll('details[data-menu][open]');

function close(menu) {
  menu.open = false;
}

for (const button of document.querySelectorAll('[data-menu-close]')) button.hidden = false;

document.addEventListener('click', (event) => {
  for (const menu of open()) if (!menu.contains(event.target)) close(menu);
  const button = event.target.closest('[data-menu-close]');
  if (!button) return;
  const menu = button.closest('details');
  close(menu);
  menu.querySelector('summary').focus();
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const menu of open()) {
    const inside = menu.contains(document.activeElement);
    close(menu);
    if (inside) menu.querySelector('summary').focus();
  }
});
