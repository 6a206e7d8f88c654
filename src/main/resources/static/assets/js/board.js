// The board: a card is dragged, sent from its menu, or moved by keys. All three send the form of its menu.
import { adopt, say } from './relance.js';

const LOST = 'La connexion a manqué : rien n’a été déplacé.';
const PARTS = ['resultats', 'vues', 'nombre'];

let ahead = Promise.resolve();

const columns = () => [...document.querySelectorAll('[data-board] [data-column]')];
const listOf = (column) => column.querySelector('.rl-cards');
const cardsOf = (column) => [...listOf(column).querySelectorAll('[data-card]')].filter((card) => card.checkVisibility());
const linkOf = (card) => card.querySelector('.rl-board-link');

async function fetched(address, options) {
  const response = await fetch(address, options);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return { refused: !response.ok, page };
}

// Takes from a fetched page what shows candidatures; what was unfolded stays so.
function show(page) {
  if (!page.getElementById('resultats')) {
    location.reload();
    return;
  }
  const open = [...document.querySelectorAll('.rl-fold details[open]')].map((fold) => fold.parentElement.dataset.stage);
  const scrolled = document.querySelector('[data-board]')?.scrollLeft ?? 0;
  for (const id of PARTS) {
    const part = page.getElementById(id);
    if (part) document.getElementById(id)?.replaceWith(document.adoptNode(part));
  }
  for (const stage of open) unfold(stage);
  const board = document.querySelector('[data-board]');
  if (board) board.scrollLeft = scrolled;
  adopt(page);
  begin();
}

function unfold(stage) {
  const fold = document.querySelector(`.rl-fold[data-stage="${stage}"] details`);
  if (fold) fold.open = true;
}

async function move(id, stage, keepFocus) {
  const form = document.querySelector(`#${id} form[data-move]`);
  if (!form) return;
  const fields = new URLSearchParams(new FormData(form));
  fields.set('etape', stage);
  try {
    const answer = await fetched(form.action, { method: 'POST', body: fields });
    show(answer.refused ? (await fetched(location.href)).page : answer.page);
    if (answer.refused) say(answer.page.querySelector('main p')?.textContent ?? LOST);
  } catch {
    location.reload();
  }
  if (keepFocus) focusOn(id, stage);
}

// Moves are made one after the other, in the order in which they were asked for.
function send(id, stage, keepFocus) {
  ahead = ahead.then(() => move(id, stage, keepFocus));
}

function focusOn(id, stage) {
  const card = document.getElementById(id);
  if (!card) {
    document.getElementById(`colonne-${stage}`)?.focus();
    return;
  }
  const column = card.closest('[data-column]');
  unfold(column.dataset.stage);
  linkOf(card).focus();
  card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

// Undoing from the board stays there.
async function undo(form) {
  try {
    const answer = await fetched(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    show((await fetched(location.href)).page);
    if (answer.refused) say(answer.page.querySelector('main p')?.textContent ?? LOST);
    else adopt(answer.page);
  } catch {
    location.reload();
  }
}

/* ---- By menu ---- */

document.addEventListener('submit', (event) => {
  if (event.target.closest('[data-toast]')) {
    event.preventDefault();
    ahead = ahead.then(() => undo(event.target));
    return;
  }
  const form = event.target.closest('form[data-move]');
  if (!form || !event.submitter) return;
  event.preventDefault();
  form.closest('details').open = false;
  send(form.closest('[data-card]').id, event.submitter.value, true);
}, true);

/* ---- By keys ---- */

function neighbour(column, step) {
  const all = columns();
  return all[all.indexOf(column) + step];
}

function besides(column, step, place) {
  for (let next = neighbour(column, step); next; next = neighbour(next, step)) {
    const cards = cardsOf(next);
    if (cards.length > 0) return cards[Math.min(place, cards.length - 1)];
  }
  return null;
}

function target(card, key) {
  const column = card.closest('[data-column]');
  const cards = cardsOf(column);
  const place = cards.indexOf(card);
  return {
    ArrowUp: () => cards[place - 1],
    ArrowDown: () => cards[place + 1],
    ArrowLeft: () => besides(column, -1, place),
    ArrowRight: () => besides(column, 1, place),
  }[key]();
}

document.addEventListener('keydown', (event) => {
  const link = event.target.closest('.rl-board-link');
  if (!link || !/^Arrow/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const card = link.closest('[data-card]');
  if (!event.shiftKey) {
    const next = target(card, event.key);
    if (next) linkOf(next).focus();
    return;
  }
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!step) return;
  const id = card.id;
  ahead = ahead.then(() => {
    const here = document.getElementById(id)?.closest('[data-column]');
    const to = here && neighbour(here, step);
    return to && move(id, to.dataset.stage, true);
  });
});

/* ---- By mouse and by touch ---- */

// The click that ends a drag opens nothing.
let dragged = false;

document.addEventListener('click', (event) => {
  if (!dragged || !event.target.closest('[data-card]')) return;
  event.preventDefault();
  event.stopPropagation();
}, true);

function started() {
  dragged = true;
  document.querySelector('[data-board]').classList.add('rl-is-dragging');
}

function ended(event) {
  setTimeout(() => (dragged = false));
  document.querySelector('[data-board]')?.classList.remove('rl-is-dragging');
  const to = event.to.dataset.drop;
  if (to !== event.from.dataset.drop) send(event.item.id, to, false);
}

function begin() {
  const board = document.querySelector('[data-board]');
  if (!board || !window.Sortable) return;
  board.classList.add('rl-can-drag');
  for (const list of board.querySelectorAll('[data-drop]')) {
    if (window.Sortable.get(list)) continue;
    window.Sortable.create(list, {
      group: 'board',
      draggable: '[data-card]',
      filter: '.rl-menu',
      preventOnFilter: false,
      sort: false,
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
      delay: 200,
      delayOnTouchOnly: true,
      touchStartThreshold: 5,
      forceFallback: true,
      fallbackOnBody: true,
      fallbackTolerance: 4,
      ghostClass: 'rl-card-ghost',
      fallbackClass: 'rl-card-drag',
      onStart: started,
      onEnd: ended,
    });
  }
}

begin();
document.addEventListener('htmx:afterSettle', begin);
