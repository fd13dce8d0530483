// Adds to the plain form: results while typing, and filters without a new page.
const form = document.getElementById('zoek');
const input = document.getElementById('q');
const results = document.getElementById('resultaten');
const status = document.getElementById('stand');

/** Wait for a pause in typing (ms), so that a word is not looked up letter by letter. */
const PAUSE = 80;

let timer;
let latest = 0;

/** Replaces the results by those of an address; an older reply never overwrites a newer one. */
async function load(url, remember, fallBack = () => {}) {
  const mine = ++latest;
  const response = await fetch(url, { headers: { 'X-Part': '1' } }).catch(() => null);
  if (mine !== latest) return;
  if (!response?.ok) {
    fallBack(url);
    return;
  }
  const html = await response.text();
  if (mine !== latest) return;
  results.innerHTML = html;
  status.textContent = document.getElementById('aantal').textContent;
  remember(url);
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
  return text ? `/regelingen?${text}` : '/regelingen';
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
