const element = document.getElementById('paneel');
const content = element.querySelector('.content');
const { source: word } = document.getElementById('gesprek').dataset;

let openedBy = null;

/** The source of a sentence, beside the text: at once what was quoted, then what stands around it. */
export const panel = {
  async open(mark) {
    const source = document.getElementById(mark.hash.slice(1));
    if (!source) return;
    openedBy?.removeAttribute('aria-expanded');
    openedBy = mark;
    mark.setAttribute('aria-expanded', 'true');
    const heading = document.createElement('h2');
    heading.textContent = `${word} ${mark.textContent}`;
    content.replaceChildren(heading, ...[...source.childNodes].map((node) => node.cloneNode(true)));
    element.hidden = false;
    content.focus({ preventScroll: true });
    mark.scrollIntoView({ block: 'nearest' });
    const around = await surroundings(source.dataset.around);
    if (around && openedBy === mark) {
      content.innerHTML = around;
      content.querySelector('mark')?.scrollIntoView({ block: 'nearest' });
    }
  },

  close() {
    if (element.hidden) return;
    element.hidden = true;
    openedBy?.removeAttribute('aria-expanded');
    openedBy?.focus();
    openedBy = null;
  },
};

/** A part of our own pages, or nothing if it cannot be had: the quote stands there already. */
async function surroundings(address) {
  const response = await fetch(address, { headers: { 'X-Part': '1' } }).catch(() => null);
  return response?.ok ? response.text() : null;
}

element.querySelector('.close').addEventListener('click', () => panel.close());
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') panel.close();
});
