// The menus of lines are made of what the page holds once, and their reasons come when they are asked for. Without this
// module links lead to the page of the line.
function names(row) {
  const title = row.querySelector('.rl-agenda-title');
  const link = row.querySelector('.rl-agenda-menus > a');
  const { version, candidature, candidatureVersion } = row.dataset;
  return {
    title: title.textContent, href: title.getAttribute('href'), label: link.getAttribute('aria-label'),
    version, candidature, 'candidature-version': candidatureVersion,
  };
}

function menus(row, template) {
  const copy = template.content.cloneNode(true);
  const known = names(row);
  for (const item of copy.querySelectorAll('[data-for]')) {
    if (!item.dataset.for.split(' ').includes(row.dataset.kind)) item.remove();
  }
  for (const element of copy.querySelectorAll('[href^="~"], [href^="/"], [action], [value], [aria-label]')) {
    for (const attribute of element.attributes) {
      attribute.value = attribute.value.replace(/~([a-z-]+)/g, (name, word) => known[word] ?? name);
    }
  }
  return copy;
}

async function explain(details) {
  const link = details.querySelector(':scope > a');
  const answer = await fetch(link.href);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const reasons = page.querySelector('#pourquoi > *');
  if (reasons) link.replaceWith(reasons);
}

const template = document.getElementById('menus');
if (template) {
  for (const row of document.querySelectorAll('.rl-agenda-row[data-kind]')) {
    row.querySelector('.rl-agenda-menus').replaceChildren(menus(row, template));
    // Whatever keeps the reasons from coming, the link to them stays.
    row.querySelector('.rl-why').addEventListener('toggle', (event) => explain(event.target).catch(() => {}), { once: true });
  }
}
