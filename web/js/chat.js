// Adds to the plain form: the answer appears without a new page, sources open beside the text.
import { situation } from './situation.js';
import { panel } from './panel.js';
import { hear } from './writing.js';

const conversation = document.getElementById('gesprek');
const composer = document.getElementById('stel');
const input = document.getElementById('vraag');
const status = document.getElementById('stand');
const error = document.getElementById('fout');
const again = document.getElementById('opnieuw');

/** What we say, in the language of the page. */
const said = conversation.dataset;

/** After this long silence somebody wants to know that we are busy (ms). */
const PATIENCE = 500;

let busy = false;

async function send(form, fields) {
  return fetch(form.action, {
    method: 'POST',
    headers: { 'X-Part': '1' },
    body: fields,
  });
}

function tell(message) {
  status.textContent = message;
}

function fail(message) {
  error.textContent = message;
  error.hidden = message === '';
  again.hidden = true;
  input.classList.toggle('utrecht-textarea--invalid', message !== '');
  if (message === '') input.removeAttribute('aria-invalid');
  else input.setAttribute('aria-invalid', 'true');
}

/** A question that got no answer can be sent again unless it must be changed first. */
function failOn(question, message, explained = false) {
  tell('');
  fail(message);
  again.hidden = explained;
  input.value ||= question;
  grow();
  input.focus();
}

/** What is asked, with what is known of who asks; a button may bring a field of its own. */
function fieldsOf(form, submitter) {
  const fields = new URLSearchParams(new FormData(form, submitter));
  situation.addTo(fields);
  return fields;
}

async function ask(form, fields) {
  if (busy) return;
  busy = true;
  fail('');
  const question = fields.get('vraag');
  const waiting = setTimeout(() => tell(said.searching), PATIENCE);
  try {
    const { whole, refused, stopped } = await answer(form, fields);
    if (refused) {
      const explained = refused.status === 422;
      failOn(question, explained ? await refused.text() : said.wentWrong, explained);
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
async function answer(form, fields) {
  if ('writes' in conversation.dataset) {
    document.getElementById('welkom').hidden = true;
    const headers = { 'X-Part': '1', Accept: 'text/event-stream' };
    return hear({ url: form.action, method: 'POST', headers, body: fields }, fields.get('vraag'), conversation);
  }
  const response = await send(form, fields);
  return response.ok ? { whole: await response.text() } : { refused: response };
}

function show(html) {
  document.getElementById('welkom').hidden = true;
  document.querySelector('h1').classList.add('hidden');
  document.getElementById('wissen').hidden = false;
  conversation.insertAdjacentHTML('beforeend', html);
  const added = conversation.lastElementChild;
  const answer = added.querySelector('.answer');
  prepare(added);
  situation.learn(JSON.parse(answer.dataset.situation));
  grow();
  panel.close();
  tell(answer.dataset.announce);
  added.scrollIntoView({ block: 'start' });
  answer.querySelector('h2').focus({ preventScroll: true });
}

/** Buttons that need a script are there only with a script. */
function prepare(part) {
  part.querySelectorAll('[data-copy], [data-print]').forEach((button) => (button.hidden = false));
}

async function rate(form, submitter) {
  const fields = new URLSearchParams(new FormData(form, submitter));
  if (!fields.has('zin') && !fields.has('oordeel')) fields.set('oordeel', 'up');
  const response = await send(form, fields).catch(() => null);
  form.querySelector('.thanks').textContent = response?.ok ? said.thanks : said.notKept;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return said.copied;
  } catch {
    return said.notCopied;
  }
}

/** As tall as what is written in it, up to eight lines. */
function grow() {
  input.rows = 2;
  while (input.rows < 8 && input.scrollHeight > input.clientHeight) input.rows += 1;
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.matches('[data-ask]')) {
    event.preventDefault();
    ask(form, fieldsOf(form, event.submitter));
  } else if (form.matches('[data-rate]')) {
    event.preventDefault();
    rate(form, event.submitter);
  }
});

conversation.addEventListener('click', async (event) => {
  const mark = event.target.closest('a.mark');
  const button = event.target.closest('[data-copy]');
  if (mark) {
    event.preventDefault();
    panel.open(mark);
  } else if (button) {
    const done = button.parentElement.querySelector('.done');
    done.textContent = await copy(button.dataset.copy);
  } else if (event.target.closest('[data-print]')) {
    print();
  }
});

again.addEventListener('click', () => composer.requestSubmit());
input.addEventListener('input', grow);
input.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    composer.requestSubmit();
  }
});

prepare(conversation);
