import { events } from '../events.js';

/** The most characters of a question, of an earlier turn and the most turns that the server takes. */
export const MOST = { question: 2000, turn: 8000, turns: 20 };

/** Why there is no answer, or no whole one; the kind is the key of its text. */
export class Trouble extends Error {
  constructor(kind) {
    super(kind);
    this.kind = kind;
  }
}

/**
 * Asks, and tells what the server tells: each event with its value, the whole answer last.
 *
 * @throws Trouble if that answer does not come
 */
export async function* answers(server, question, history, signal) {
  try {
    const response = await send(server, question, history, signal);
    if (!response.ok) throw new Trouble(response.status === 503 ? 'busy' : 'failed');
    for await (const { name, data } of events(response)) {
      if (name === 'error') throw new Trouble('failed');
      yield { name, value: JSON.parse(data) };
      if (name === 'done') return;
    }
    throw new Trouble('lost');
  } catch (problem) {
    if (signal.aborted) throw new Trouble('stopped');
    throw problem instanceof Trouble ? problem : new Trouble('lost');
  }
}

async function send(server, question, history, signal) {
  const request = {
    method: 'POST',
    credentials: 'omit',
    headers: { Accept: 'text/event-stream', 'Content-Type': 'application/json' },
    body: JSON.stringify({ question, history: recent(history) }),
    signal,
  };
  try {
    return await fetch(`${server}/api/v1/answers`, request);
  } catch {
    throw new Trouble((await refuses(server, signal)) ? 'foreign' : 'lost');
  }
}

function recent(history) {
  return history.slice(-MOST.turns).map(({ role, text }) => ({ role, text: text.slice(0, MOST.turn) }));
}

/** To a script a server that refuses this website looks like one that is gone: it can be reached, but not read. */
async function refuses(server, signal) {
  const reached = (mode) =>
    fetch(`${server}/static/icon.svg`, { mode, credentials: 'omit', cache: 'no-store', signal }).then(
      () => true,
      () => false,
    );
  return (await reached('no-cors')) && !(await reached('cors'));
}
