// Keys for who works without a mouse. Those of one letter can be switched off (WCAG 2.1.4) and
// never work while somebody types in a field.
const STORE = 'steunwijzer-toetsen';

const dialog = document.getElementById('toetsen');
const open = document.getElementById('toetsen-open');
const enabled = document.getElementById('toetsen-aan');

function remembered() {
  try {
    return localStorage.getItem(STORE) !== 'uit';
  } catch {
    return true; // a browser that keeps nothing
  }
}

function remember(on) {
  try {
    localStorage.setItem(STORE, on ? 'aan' : 'uit');
  } catch {
    // It holds for this page.
  }
}

export function isField(element) {
  return element.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null;
}

/** Does what a page has for each key; a page without a search field goes to the one that has it. */
export function keys(actions) {
  const all = {
    '?': () => dialog.showModal(),
    '/': () => location.assign(dialog.dataset.search),
    ...actions,
  };
  enabled.checked = remembered();
  enabled.addEventListener('change', () => remember(enabled.checked));
  open.hidden = false;
  open.addEventListener('click', () => dialog.showModal());
  document.getElementById('toetsen-sluit').addEventListener('click', () => dialog.close());
  document.addEventListener('keydown', (event) => {
    if (!enabled.checked || dialog.open || event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.altKey || event.metaKey || isField(event.target)) return;
    const action = all[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}

/** Moves the focus over a list, one on or one back; from outside it, to the first in view. */
export function step(elements, by) {
  const list = [...elements];
  const at = list.findIndex((element) => element.contains(document.activeElement));
  const first = list.findIndex((element) => element.getBoundingClientRect().top >= 0);
  const to = at < 0 ? Math.max(first, 0) : Math.min(Math.max(at + by, 0), list.length - 1);
  list[to]?.focus();
}
