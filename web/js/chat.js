// Adds to the plain form: the answer appears without a new page, sources open beside the text.
import { hear } from './writing.js';

const conversation = document.getElementById('gesprek');
const composer = document.getElementById('stel');
const input = document.getElementById('vraag');
const status = document.getElementById('stand');
const error = document.getElementById('fout');
const panel = document.getElementById('paneel');
const panelContent = panel.querySelector('.content');

/** What we say, in the language of the page. */
const said = conversation.dataset;

/** After this long silence somebody wants to know that we are busy (ms). */
const PATIENCE = 500;

let busy = false;
let openedBy = null;

async function send(form, fields) {
  return fetch(form.action, {
    method: 'POST',
    headers: { 'X-Part': '1' },
    body: new URLSearchParams(fields),
  });
}

function tell(message) {
  status.textContent = message;
}

function fail(message) {
  error.textContent = message;
  error.hidden = message === '';
  if (message === '') input.removeAttribute('aria-invalid');
  else input.setAttribute('aria-invalid', 'true');
}

/** A question that got no answer can be sent again, also when it came from a button. */
function failOn(question, message) {
  tell('');
  fail(message);
  input.value ||= question;
  grow();
  input.focus();
}

async function ask(form, question) {
  if (busy) return;
  busy = true;
  fail('');
  const waiting = setTimeout(() => tell(said.searching), PATIENCE);
  try {
    const { whole, refused, stopped } = await answer(form, question);
    if (refused) {
      const explained = refused.status === 422;
      failOn(question, explained ? await refused.text() : said.wentWrong);
    } else {
      if (form === composer) input.value = '';
      if (stopped) tell(said.stopped);
      else show(whole);
    }
  } catch {
    failOn(question, said.noConnection);
  } finally {
    clearTimeout(waiting);
    busy = false;
  }
}

/** At once; or sentence by sentence where a language model writes, which takes seconds. */
async function answer(form, question) {
  if ('writes' in conversation.dataset) {
    document.getElementById('welkom').hidden = true;
    const headers = { 'X-Part': '1', Accept: 'text/event-stream' };
    const body = new URLSearchParams({ vraag: question });
    return hear({ url: form.action, method: 'POST', headers, body }, question, conversation);
  }
  const response = await send(form, { vraag: question });
  return response.ok ? { whole: await response.text() } : { refused: response };
}

function show(html) {
  document.getElementById('welkom').hidden = true;
  document.querySelector('h1').classList.add('hidden');
  document.getElementById('wissen').hidden = false;
  conversation.insertAdjacentHTML('beforeend', html);
  const added = conversation.lastElementChild;
  const answer = added.querySelector('.answer');
  grow();
  closePanel();
  tell(answer.dataset.announce);
  added.scrollIntoView({ block: 'start' });
  answer.querySelector('h2').focus({ preventScroll: true });
}

async function rate(form, verdict) {
  const fields = Object.fromEntries(new FormData(form));
  const response = await send(form, { ...fields, oordeel: verdict }).catch(() => null);
  form.querySelector('.thanks').textContent = response?.ok
    ? said.thanks
    : said.notKept;
}

function openSource(mark) {
  const source = document.querySelector(mark.getAttribute('href'));
  if (!source) return;
  const heading = document.createElement('h2');
  heading.textContent = `${said.source} ${mark.textContent}`;
  const parts = [...source.childNodes].map((node) => node.cloneNode(true));
  panelContent.replaceChildren(heading, ...parts);
  openedBy?.removeAttribute('aria-expanded');
  openedBy = mark;
  mark.setAttribute('aria-expanded', 'true');
  panel.hidden = false;
  panelContent.focus({ preventScroll: true });
  mark.scrollIntoView({ block: 'nearest' });
}

function closePanel() {
  if (panel.hidden) return;
  panel.hidden = true;
  openedBy?.removeAttribute('aria-expanded');
  openedBy?.focus();
  openedBy = null;
}

function grow() {
  input.rows = Math.min(8, Math.max(2, input.value.split('\n').length));
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.matches('[data-ask]')) {
    event.preventDefault();
    ask(form, event.submitter?.value || input.value);
  } else if (form.matches('[data-rate]')) {
    event.preventDefault();
    rate(form, event.submitter?.value || 'up');
  }
});

conversation.addEventListener('click', (event) => {
  const mark = event.target.closest('a.mark');
  if (mark) {
    event.preventDefault();
    openSource(mark);
  }
});

panel.querySelector('.close').addEventListener('click', closePanel);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closePanel();
});

input.addEventListener('input', grow);
input.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    composer.requestSubmit();
  }
});
