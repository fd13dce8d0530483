// Adds to the plain form: results while typing, filters without a new page, keys, and a tray of
// topics to compare.
import { keys, step } from './keys.js';
import * as tray from './tray.js';

const form = document.getElementById('zoek');
const input = document.getElementById('q');
const results = document.getElementById('resultaten');
const status = document.getElementById('stand');

/** Letters that come faster than this are looked up together (ms). */
const PAUSE = 20;

let timer;
let asked = new AbortController();

/** Replaces the results by those of an address; an older reply never overwrites a newer one. */
async function load(url, remember, fallBack = () => {}) {
  asked.abort();
  const mine = new AbortController();
  asked = mine;
  try {
    const response = await fetch(url, { headers: { 'X-Part': '1' }, signal: mine.signal });
    const html = response.ok ? await response.text() : null;
    if (mine.signal.aborted) return;
    if (html === null) {
      fallBack(url);
      return;
    }
    results.innerHTML = html;
    tick();
    status.textContent = document.getElementById('aantal').textContent;
    remember(url);
  } catch {
    if (!mine.signal.aborted) fallBack(url);
  }
}

/** For what somebody asked for by a click or Enter: it has a place in the history. */
function go(url) {
  return load(
    url,
    () => history.pushState(null, '', url),
    () => location.assign(url),
  );
}

function address() {
  const parameters = new URLSearchParams(new FormData(form));
  if (!input.value.trim()) parameters.delete('q');
  const text = parameters.toString();
  const path = new URL(form.action).pathname;
  return text ? `${path}?${text}` : path;
}

/** Filters live in the address; the form takes them along when somebody types on. */
function takeFilters(url) {
  form.querySelectorAll('input[type=hidden]').forEach((field) => field.remove());
  for (const [name, value] of new URL(url, location.href).searchParams) {
    if (name === 'q' || name === 'page') continue;
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name, value });
    form.append(field);
  }
}

input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => load(address(), (url) => history.replaceState(null, '', url)), PAUSE);
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  go(address());
});

results.addEventListener('click', async (event) => {
  const link = event.target.closest('a[data-part]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  takeFilters(link.href);
  await go(link.getAttribute('href'));
  document.getElementById('aantal').focus();
});

addEventListener('popstate', () => {
  const parameters = new URLSearchParams(location.search);
  input.value = parameters.get('q') ?? '';
  takeFilters(location.href);
  load(location.pathname + location.search, () => {});
});

// What is ticked is what lies in the tray, also after another search.

function boxes() {
  return results.querySelectorAll('.results input[type=checkbox]');
}

function tick() {
  boxes().forEach((box) => {
    box.checked = tray.has(box.value);
  });
}

function toggle(item) {
  tray.toggle(item.dataset.slug, item.dataset.name);
}

results.addEventListener('change', (event) => {
  const item = event.target.closest('li[data-slug]');
  if (item) toggle(item);
});

results.addEventListener('submit', (event) => {
  event.preventDefault();
  tray.open();
});

tray.onChange(tick);

// Keys.

function links() {
  return results.querySelectorAll('.results h2 a');
}

function down() {
  step(links(), 1);
}

function up() {
  step(links(), -1);
}

/** Arrows scroll, but from the search field and between results they move. */
function arrow(event) {
  const inList = event.target.closest('.results') !== null;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  if (event.key === 'ArrowDown' && event.target === input) links()[0]?.focus();
  else if (event.key === 'ArrowUp' && event.target === links()[0]) input.focus();
  else if (event.key === 'ArrowDown' && inList) down();
  else if (event.key === 'ArrowUp' && inList) up();
  else return;
  event.preventDefault();
}

document.addEventListener('keydown', arrow);

keys({
  '/': () => input.select(),
  j: down,
  k: up,
  c: () => {
    const item = document.activeElement.closest('li[data-slug]');
    if (item) toggle(item);
  },
});
