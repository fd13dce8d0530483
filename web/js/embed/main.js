// <steunwijzer-chat>: a conversation with Steunwijzer on a page of somebody else.
import { Exchange } from './answer.js';
import { answers, MOST, Trouble } from './client.js';
import { button, element, link } from './dom.js';
import { sheet } from './styles.js';
import { wordsIn } from './texts.js';

/**
 * Attributes, read when it is placed on the page: 'server' (where to ask; else where this script
 * came from), 'lang' (nl or en; else that of the page) and 'label' (how screen readers name it; needed
 * by a page with two). What was said lives no longer than the element; nothing is stored in the browser.
 */
class SteunwijzerChat extends HTMLElement {
  #exchanges = [];
  #asking = null;
  #words;
  #server;
  #list;
  #field;
  #send;
  #error;
  #status;
  #restart;

  connectedCallback() {
    if (this.shadowRoot) return;
    this.#words = wordsIn(this.closest('[lang]')?.lang ?? '');
    this.#server = serverOf(this.getAttribute('server'));
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(this.#whole());
  }

  disconnectedCallback() {
    this.#asking?.abort();
  }

  #whole() {
    const words = this.#words;
    this.#list = element('ol', { part: 'conversation', 'aria-label': words.conversation });
    this.#status = element('p', { class: 'unseen', role: 'status' });
    this.#restart = button(words.restart, { part: 'button', hidden: '' }, () => this.#empty());
    const name = this.getAttribute('label') ?? 'Steunwijzer';
    const chat = element('section', { class: 'chat', part: 'chat', lang: words.language, 'aria-label': name });
    chat.append(this.#intro(), this.#list, this.#composer(), this.#status, this.#restart);
    return chat;
  }

  #intro() {
    const words = this.#words;
    const more = link(words.more, this.#server + words.about, { target: '_top' });
    const host = new URL(this.#server).host;
    const title = element('h2', { part: 'title' }, words.title);
    const told = element('p', {}, element('strong', {}, words.ai), ` ${words.words(host)} `, more);
    return element('div', { part: 'intro' }, title, told);
  }

  #composer() {
    const words = this.#words;
    this.#error = element('p', { id: 'error', part: 'error', class: 'error', hidden: '' });
    this.#field = element('textarea', { id: 'question', part: 'field', rows: '2', 'aria-describedby': 'error hint' });
    this.#send = element('button', { part: 'button send', class: 'send' }, words.send);
    const form = element(
      'form',
      { part: 'composer', novalidate: '' },
      element('label', { for: 'question' }, words.label),
      element('div', { role: 'alert' }, this.#error),
      element('div', { class: 'row' }, this.#field, this.#send),
      element('p', { id: 'hint', class: 'soft' }, words.hint),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#submit();
    });
    return form;
  }

  #submit() {
    if (this.#asking) return;
    const question = this.#field.value.trim();
    const { empty, long } = this.#words.troubles;
    if (question === '') return this.#fault(empty);
    if (question.length > MOST.question) return this.#fault(long(MOST.question));
    this.#field.value = '';
    this.#ask(question);
  }

  #fault(text) {
    this.#error.textContent = text;
    this.#error.hidden = false;
    this.#field.setAttribute('aria-invalid', 'true');
    this.#field.focus();
  }

  #faultless() {
    this.#error.textContent = '';
    this.#error.hidden = true;
    this.#field.removeAttribute('aria-invalid');
  }

  /** One question at a time; a second try takes the place of the first. */
  async #ask(question, failed) {
    if (this.#asking) return;
    this.#faultless();
    const asking = new AbortController();
    this.#occupied(asking);
    const asker = this.shadowRoot.activeElement;
    const exchange = new Exchange(question, {
      words: this.#words,
      server: this.#server,
      stop: () => asking.abort(),
      ask: (next) => this.#ask(next),
    });
    if (failed) failed.element.replaceWith(exchange.element);
    else this.#list.append(exchange.element);
    exchange.element.scrollIntoView({ block: 'nearest' });
    this.#status.textContent = this.#words.searching;
    try {
      await this.#hear(exchange, asking.signal);
      this.#attend(asker, exchange.heading);
    } catch (problem) {
      if (!(problem instanceof Trouble)) throw problem;
      this.#status.textContent = this.#words.troubles[problem.kind];
      const again = exchange.failed(this.#words.troubles[problem.kind], () => this.#ask(question, exchange));
      this.#attend(asker, again);
    } finally {
      this.#occupied(null);
    }
  }

  async #hear(exchange, signal) {
    for await (const { name, value } of answers(this.#server, exchange.question, this.#history(), signal)) {
      if (name === 'understood') exchange.understood(value);
      if (name === 'citation') exchange.citation(value);
      if (name === 'sentence') exchange.sentence(value);
      if (name === 'done') {
        exchange.done(value);
        this.#exchanges.push({ question: exchange.question, text: value.text });
        this.#status.textContent = this.#words.ready(value.citations.length);
      }
    }
  }

  #history() {
    return this.#exchanges.flatMap(({ question, text }) => [
      { role: 'user', text: question },
      { role: 'assistant', text },
    ]);
  }

  #occupied(asking) {
    this.#asking = asking;
    this.#send.setAttribute('aria-disabled', String(asking !== null));
    this.#restart.hidden = asking !== null || this.#list.childElementCount === 0;
  }

  /** Takes the reader to what came, unless they went on to something else meanwhile. */
  #attend(asker, target) {
    const outside = this.getRootNode().activeElement;
    const inside = this.shadowRoot.activeElement;
    const here = outside === this || outside === null || outside === document.body;
    const waiting = inside === null || inside === asker;
    if (here && waiting && this.#field.value === '') target.focus();
  }

  #empty() {
    this.#exchanges = [];
    this.#list.replaceChildren();
    this.#faultless();
    this.#occupied(null);
    this.#status.textContent = this.#words.restarted;
    this.#field.focus();
  }
}

/** Only the origin of an address counts. */
function serverOf(address) {
  const given = address && URL.canParse(address, location.href) ? address : import.meta.url;
  return new URL(given, location.href).origin;
}

if (!customElements.get('steunwijzer-chat')) customElements.define('steunwijzer-chat', SteunwijzerChat);
