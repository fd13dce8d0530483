// What somebody has put aside to compare: kept as long as the tab is open.
const STORE = 'steunwijzer-vergelijk';
const MOST = 4;
const FEWEST = 2;

const tray = document.getElementById('bak');
const list = tray?.querySelector('ul');
const link = tray?.querySelector('a');
const status = document.getElementById('stand');

let chosen = read();

/** Whoever shows what is chosen, beside the tray. */
const watchers = [];

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(STORE) ?? '[]');
  } catch {
    return []; // a browser that keeps nothing
  }
}

function keep() {
  try {
    sessionStorage.setItem(STORE, JSON.stringify(chosen));
  } catch {
    // It holds for this page.
  }
  show();
}

export function has(slug) {
  return chosen.some((topic) => topic.slug === slug);
}

/** Puts a topic in or takes it out; says what came of it. */
export function toggle(slug, name) {
  if (has(slug)) {
    chosen = chosen.filter((topic) => topic.slug !== slug);
    status.textContent = `${name} ${tray.dataset.removed}`;
  } else if (chosen.length === MOST) {
    status.textContent = tray.dataset.most;
  } else {
    chosen = [...chosen, { slug, name }];
    const more = chosen.length < FEWEST ? ` ${tray.dataset.more}` : '';
    status.textContent = `${name} ${tray.dataset.added}${more}`;
  }
  keep();
}

/** What is compared on this page is what is chosen from now on. */
export function set(topics) {
  chosen = topics.slice(0, MOST);
  keep();
}

export function onChange(watcher) {
  watchers.push(watcher);
  watcher();
}

function address() {
  const parameters = new URLSearchParams(chosen.map(({ slug }) => ['r', slug]));
  return `${link.pathname}?${parameters}`;
}

function show() {
  if (tray) {
    tray.hidden = chosen.length === 0;
    link.href = address();
    list.replaceChildren(...chosen.map(entry));
  }
  watchers.forEach((watcher) => watcher());
}

function entry({ slug, name }) {
  const item = document.createElement('li');
  const label = document.createElement('span');
  label.lang = 'nl';
  label.textContent = name;
  const away = document.createElement('button');
  away.type = 'button';
  away.textContent = '×';
  away.setAttribute('aria-label', `${tray.dataset.away}: ${name}`);
  away.addEventListener('click', () => {
    toggle(slug, name);
    (list.querySelector('button') ?? document.getElementById('q') ?? document.getElementById('inhoud')).focus();
  });
  item.append(label, away);
  return item;
}

/** Shows the comparison, or says what it lacks. */
export function open() {
  if (chosen.length >= FEWEST) location.assign(link.href);
  else status.textContent = tray.dataset.more;
}

link?.addEventListener('click', (event) => {
  event.preventDefault();
  open();
});

show();
