// The page of a topic, the comparison and the sheet: keys, copying with the source, printing.
import { keys, step } from './keys.js';
import * as tray from './tray.js';

const page = document.querySelector('main.topic');
const status = document.getElementById('stand');

function sections() {
  return document.querySelectorAll('main :is(h1, h2)[tabindex]');
}

function next() {
  step(sections(), 1);
}

function previous() {
  step(sections(), -1);
}

/** A source as it stands in the list, on one line, with its address. */
function sourceOf(mark) {
  const source = document.getElementById(mark.hash.slice(1));
  const address = source.querySelector('a')?.href;
  const text = source.textContent.replace(/\s+/g, ' ').trim();
  return address ? `${text}, ${address}` : text;
}

/** What a passage says, and on what it rests, as plain text for an e-mail. */
function withSource(passage) {
  const copy = passage.cloneNode(true);
  copy.querySelectorAll('.mark, .copy, .old').forEach((element) => element.remove());
  const sources = [...passage.querySelectorAll('.mark')].map(sourceOf);
  const here = new URL(`#${passage.id}`, location.href).href;
  return [
    copy.textContent.replace(/\s+/g, ' ').trim(),
    '',
    ...sources.map((source) => `${page.dataset.source}: ${source}`),
    `${page.dataset.found}: ${here} (${page.dataset.today})`,
  ].join('\n');
}

async function copyWithSource(passage) {
  try {
    await navigator.clipboard.writeText(withSource(passage));
    status.textContent = page.dataset.copied;
  } catch {
    status.textContent = page.dataset.notCopied;
  }
}

function addCopyButton(passage) {
  const button = document.getElementById('kopieer').content.firstElementChild.cloneNode(true);
  button.setAttribute('aria-describedby', passage.id);
  button.addEventListener('click', () => copyWithSource(passage));
  passage.append(' ', button);
}

function setUpTopic() {
  const { slug, name } = page.dataset;
  const compare = document.getElementById('vergelijk-dit');
  const toggle = () => tray.toggle(slug, name);
  document.querySelectorAll('[data-passage]').forEach(addCopyButton);
  compare.setAttribute('role', 'button');
  compare.addEventListener('click', (event) => {
    event.preventDefault();
    toggle();
  });
  tray.onChange(() => compare.setAttribute('aria-pressed', tray.has(slug)));
  keys({ j: next, k: previous, n: next, p: previous, c: toggle });
}

function setUpComparison(comparison) {
  const chosen = [...comparison.querySelectorAll('.chosen [data-slug]')];
  if (chosen.length > 0) tray.set(chosen.map(({ dataset }) => ({ slug: dataset.slug, name: dataset.name })));
  keys({});
}

function setUpSheet() {
  const print = document.getElementById('druk-af');
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}

document.querySelectorAll('main :is(h1, h2)').forEach((heading) => {
  if (!heading.closest('dialog')) heading.tabIndex = -1;
});
if (page) setUpTopic();
const comparison = document.querySelector('main.comparing');
if (comparison) setUpComparison(comparison);
if (document.querySelector('main.sheet')) setUpSheet();
