import { button, element, link } from './dom.js';
import { citationMark } from './source.js';
import { written } from './texts.js';

/** How sentences of one role stand together. */
const BLOCKS = {
  answer: () => element('div'),
  step: () => element('ol', { class: 'steps' }),
  caution: (words) => element('div', { part: 'caution', class: 'caution' }, element('h4', {}, words.caution)),
  'advice-human': () => element('div'),
  notice: () => element('div', { class: 'notice', part: 'notice' }),
};

/** A question with its answer: shown sentence by sentence, completed when the whole is known. */
export class Exchange {
  #place;
  #citations = new Map();
  #role;
  #block;
  #before;
  #item;

  /**
   * @param place what stands around it: its words, the address of its server, and how to ask on
   */
  constructor(question, place) {
    const { words } = place;
    this.#place = place;
    this.question = question;
    this.heading = element('h3', { class: 'unseen', tabindex: '-1' }, words.answer);
    this.sentences = element('div');
    this.answer = element('div', { part: 'answer', class: 'answer' }, this.heading, this.sentences);
    const asked = element('div', { part: 'question', class: 'question' });
    asked.append(element('h3', { class: 'unseen' }, words.yourQuestion), element('p', {}, question));
    this.element = element('li', { 'aria-busy': 'true' }, asked, this.answer);
    this.doing = element('p', { class: 'soft' }, words.searching);
    this.waiting = element('div', {}, this.doing, button(words.stop, { part: 'button' }, () => place.stop()));
    this.answer.append(this.waiting);
  }

  understood({ assumptions }) {
    this.sentences.append(...assumptions.map((text) => element('p', { class: 'soft' }, text)));
  }

  citation(citation) {
    this.#citations.set(citation.number, citation);
  }

  /** Sentences of one passage belong to one item; they differ from their neighbours by citation. */
  sentence({ text, citations, role }) {
    this.doing.textContent = this.#place.words.writing;
    if (role !== this.#role) {
      this.#role = role;
      this.#block = (BLOCKS[role] ?? BLOCKS.answer)(this.#place.words);
      this.#before = undefined;
      this.sentences.append(this.#block);
    }
    const proof = citations.join();
    if (proof === '' || proof !== this.#before) {
      this.#item = element(this.#role === 'step' ? 'li' : 'div', {}, element('p'));
      this.#block.append(this.#item);
    }
    this.#before = proof;
    const marks = citations.map((number) => citationMark(this.#citations.get(number), this.#item, this.#place));
    this.#item.firstElementChild.append(text, ...marks.flatMap((mark) => ['\u2060', mark]), ' ');
  }

  /** Adds what is known only when all is told. */
  done(whole) {
    this.#ended();
    this.answer.lang = whole.language;
    this.heading.lang = this.#place.words.language;
    const { words } = this.#place;
    const crisis = whole.status === 'crisis';
    if (crisis) this.answer.part.add('crisis');
    this.answer.classList.toggle('crisis', crisis);
    const followUps = whole.followUps.map((question) => ({ label: question, question }));
    const parts = [
      this.#questions(words.choices, whole.choices),
      this.#topics(whole.topics),
      whole.contact && this.#person(crisis ? words.help : words.person, whole.contact),
      this.#questions(words.followUps, followUps),
    ];
    this.answer.append(...parts.filter(Boolean));
  }

  /** Says why there is no answer, or no whole one, and how to get it. */
  failed(text, retry) {
    this.#ended();
    const again = button(this.#place.words.again, { part: 'button' }, retry);
    const home = link(this.#place.words.whole, this.#place.server + this.#place.words.home, { target: '_top' });
    this.answer.append(element('div', { part: 'trouble', class: 'trouble' }, element('p', {}, text), again, ' ', home));
    return again;
  }

  #ended() {
    this.element.removeAttribute('aria-busy');
    this.waiting.remove();
  }

  #questions(label, choices) {
    if (choices.length === 0) return null;
    const { words, ask } = this.#place;
    const buttons = choices.map((choice) => button(choice.label, { part: 'button' }, () => ask(choice.question)));
    return element('div', { class: 'row', role: 'group', 'aria-label': label }, ...buttons);
  }

  #topics(topics) {
    if (topics.length === 0) return null;
    const { words, server } = this.#place;
    const items = topics.map((topic) => {
      const name = link(topic.name, server + topic.url, { target: '_top', lang: 'nl' });
      const status = element('span', { class: `tag ${topic.status}` }, words.status[topic.status] ?? topic.status);
      return element('li', {}, name, ' ', status, element('p', { class: 'soft', lang: 'nl' }, topic.summary));
    });
    return this.#section('topics', words.topics, element('ul', {}, ...items));
  }

  #person(title, { name, phone, url, hours, asOf }) {
    const { words } = this.#place;
    const line = element('p', {}, element('strong', {}, name));
    const add = (...parts) => line.append(' · ', ...parts);
    if (phone) add(`${words.phone} `, element('a', { href: `tel:${phone.replace(/[^+\d]/g, '')}` }, phone));
    if (hours) add(hours);
    if (url) add(link(url, url, { target: '_top' }));
    const date = written(asOf ?? '', words.language);
    if (date) add(element('span', { class: 'soft' }, words.asOf(date)));
    return this.#section('contact', title, line);
  }

  #section(part, title, content) {
    const { language } = this.#place.words;
    return element('section', { part, lang: language, 'aria-label': title }, element('h4', {}, title), content);
  }
}
