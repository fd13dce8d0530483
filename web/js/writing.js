import { events } from './events.js';

/** By then the server has noticed that nobody listens, and has kept the whole answer (ms). */
const NOTICED = 4000;

/** An answer that is still being written: what it rests on, and each sentence once it is proven. */
class Writing {
  constructor(question, conversation, stop) {
    const template = document.getElementById('wordt-geschreven');
    this.item = template.content.firstElementChild.cloneNode(true);
    this.item.querySelector('.question p').textContent = question;
    this.item.querySelector('.stop').addEventListener('click', stop);
    conversation.append(this.item);
    this.item.scrollIntoView({ block: 'start' });
  }

  citation({ source }) {
    const found = this.item.querySelector('.found');
    const name = `${source.publisher}: ${source.title}`;
    if ([...found.children].some((each) => each.textContent === name)) return;
    const line = document.createElement('li');
    line.textContent = name;
    found.append(line);
  }

  sentence({ text, citations, role }) {
    const line = document.createElement('p');
    line.dataset.role = role;
    line.textContent = `${text} `;
    for (const number of citations) {
      const mark = document.createElement('span');
      mark.className = 'mark';
      mark.textContent = number;
      line.append(mark);
    }
    this.item.querySelector('.sentences').append(line);
  }

  stopped() {
    this.item.removeAttribute('aria-busy');
    this.item.querySelector('.stop').hidden = true;
    const rest = this.item.querySelector('.rest');
    setTimeout(() => (rest.hidden = false), NOTICED);
  }

  gone() {
    this.item.remove();
  }
}

/**
 * Asks, and shows what is told of the answer on the way.
 *
 * @returns the whole answer as it is to stand on the page, or nothing if the visitor stopped it
 */
export async function hear(request, question, conversation) {
  const upstream = new AbortController();
  const response = await fetch(request.url, { ...request, signal: upstream.signal });
  if (!response.ok) return { refused: response };
  const writing = new Writing(question, conversation, () => upstream.abort());
  try {
    for await (const { name, data } of events(response)) {
      if (name === 'citation') writing.citation(JSON.parse(data));
      if (name === 'sentence') writing.sentence(JSON.parse(data));
      if (name === 'done') {
        writing.gone();
        return { whole: data };
      }
    }
  } catch (problem) {
    if (upstream.signal.aborted) {
      writing.stopped();
      return { stopped: true };
    }
    writing.gone();
    throw problem;
  }
  writing.gone();
  throw new Error('the answer broke off');
}
