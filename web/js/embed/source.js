import { element, link } from './dom.js';
import { written } from './texts.js';

/**
 * The number of a citation, which opens and closes the quote beneath the sentence.
 *
 * @param item that holds the sentence
 */
export function citationMark(citation, item, { words, server }) {
  const mark = element('button', {
    type: 'button',
    part: 'mark',
    class: 'mark',
    'aria-expanded': 'false',
    'aria-label': words.mark(citation.number, origin(citation.source, words)),
  });
  mark.append(String(citation.number));
  let quote = null;
  const close = () => {
    quote?.remove();
    quote = null;
    mark.setAttribute('aria-expanded', 'false');
  };
  const open = () => {
    quote = quoted(citation, words, server);
    quote.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      close();
      mark.focus();
    });
    item.append(quote);
    mark.setAttribute('aria-expanded', 'true');
  };
  mark.addEventListener('click', () => (quote ? close() : open()));
  mark.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  return mark;
}

function origin(source, words) {
  return `${source.publisher}, ${written(source.asOf, words.language) || words.undated}`;
}

function quoted(citation, words, server) {
  const label = words.source(citation.number);
  const kind = citation.topic ? words.card : words.document;
  const whence = element('p', { class: 'soft' }, kind, link(citation.title, server + citation.url, { target: '_top', lang: 'nl' }));
  if (citation.page) whence.append(words.page(citation.page));
  const sources = [citation.source, ...citation.otherSources].map((source) => told(source, words));
  const quote = element('blockquote', { lang: citation.language }, citation.quote);
  const attributes = { part: 'source', class: 'source', role: 'group', lang: words.language, 'aria-label': label };
  return element('div', attributes, element('strong', {}, label), quote, ...sources, whence);
}

/** Who says so, where, of when, and whether a reader should mind its age. */
function told(source, words) {
  const line = element('p', { class: 'soft' }, `${source.publisher}: `);
  if (source.url) {
    const leave = { target: '_blank', lang: 'nl' };
    line.append(link(source.title, source.url, leave), element('span', { class: 'unseen' }, ` (${words.newTab})`));
  } else {
    line.append(source.title);
  }
  const date = written(source.asOf, words.language);
  if (date) line.append(`, ${date}`);
  const age = date ? source.stale && words.old : words.undated;
  if (age) line.append(' ', element('span', { class: 'tag aged' }, age));
  return line;
}
