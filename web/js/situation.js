// What somebody tells of their business. It stays in this tab of the browser, and goes along with a question.
const KEPT = 'situatie';

const details = document.getElementById('situatie');
const chips = document.getElementById('bekend');
const erase = document.getElementById('wis-situatie');
const fields = [...details.querySelectorAll('[data-field]')];

/** Facts that were read in the conversation and that somebody took away. */
const takenAway = new Set();

function keep() {
  const filled = fields.filter((field) => field.value).map((field) => [field.dataset.field, field.value]);
  sessionStorage.setItem(KEPT, JSON.stringify({ filled: Object.fromEntries(filled), takenAway: [...takenAway] }));
  show();
}

function restore() {
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
  if (!kept) return;
  fields.forEach((field) => (field.value = kept.filled[field.dataset.field] ?? ''));
  kept.takenAway.forEach((code) => takenAway.add(code));
}

/** What is filled in, as chips; each can be taken away by a click. */
function show() {
  const filled = fields.filter((field) => field.value);
  chips.replaceChildren(...filled.map(chip));
  erase.hidden = filled.length === 0;
}

function chip(field) {
  const name = field.closest('label').firstChild.textContent.trim();
  const told = field.selectedOptions?.[0]?.textContent ?? field.value;
  const element = document.createElement('span');
  element.className = 'nl-data-badge';
  element.textContent = field.selectedOptions ? told : `${name}: ${told}`;
  return element;
}

function forget(field) {
  field.value = '';
  takenAway.add(field.dataset.field);
}

export const situation = {
  /** What is known goes along with a question, and what is not to be read in it any more. */
  addTo(parameters) {
    for (const field of fields) {
      if (field.value && !parameters.has(field.name)) parameters.set(field.name, field.value);
    }
    takenAway.forEach((code) => parameters.append('zonder', code));
    for (const code of parameters.getAll('zonder')) {
      const field = fields.find((each) => each.dataset.field === code);
      if (field) {
        forget(field);
        parameters.delete(field.name);
      }
    }
    keep();
  },

  /** Fills in what was read in a question, as far as nothing stands there. */
  learn(known) {
    for (const field of fields) {
      const value = known[field.dataset.field];
      if (value != null && !field.value && !takenAway.has(field.dataset.field)) field.value = value;
    }
    keep();
  },
};

fields.forEach((field) =>
  field.addEventListener('change', () => {
    if (field.value) takenAway.delete(field.dataset.field);
    else takenAway.add(field.dataset.field);
    keep();
  }),
);
erase.addEventListener('click', () => {
  fields.filter((field) => field.value).forEach(forget);
  keep();
  details.querySelector('summary').focus();
});
document.getElementById('wissen').addEventListener('submit', () => sessionStorage.removeItem(KEPT));

restore();
show();
