const nl = {
  title: 'Welke steun is er voor jouw bedrijf?',
  ai: 'Je praat met een computer (AI), niet met een mens. Het kan fouten maken en belooft niets. Kijk bij een beslissing altijd de bron na.',
  words: (host) => `Je vraag gaat naar ${host} en wordt daar tijdelijk bewaard. Noem geen namen of nummers.`,
  more: 'Lees hoe we met je woorden omgaan',
  about: '/over',
  home: '/',
  conversation: 'Gesprek',
  yourQuestion: 'Jouw vraag',
  answer: 'Antwoord',
  label: 'Stel je vraag',
  hint: 'Enter stuurt, Shift+Enter maakt een nieuwe regel.',
  send: 'Vraag',
  stop: 'Stop',
  again: 'Probeer opnieuw',
  restart: 'Begin opnieuw',
  restarted: 'Het gesprek is leeg.',
  whole: 'Open Steunwijzer',
  caution: 'Let op',
  topics: 'Meer hierover',
  person: 'Liever een mens?',
  help: 'Praat met iemand',
  phone: 'telefoon',
  asOf: (date) => `zo was het op ${date}`,
  choices: 'Kies wat bij je past',
  followUps: 'Vervolgvragen',
  source: (number) => `Bron ${number}`,
  mark: (number, origin) => `bron ${number}: ${origin}`,
  card: 'Staat op de kaart ',
  document: 'Staat in het document ',
  page: (number) => `, pagina ${number}`,
  newTab: 'opent in een nieuw tabblad',
  undated: 'zonder datum',
  old: 'oude bron',
  status: { open: 'Open', closed: 'Gesloten', ended: 'Beëindigd', planned: 'Aangekondigd', unknown: 'Onbekend' },
  searching: 'Ik zoek in de bronnen…',
  writing: 'Ik schrijf verder. Elke zin kijk ik eerst na.',
  ready: (sources) => (sources === 0 ? 'Antwoord klaar' : `Antwoord klaar, ${sources} ${sources === 1 ? 'bron' : 'bronnen'}`),
  troubles: {
    empty: 'Typ eerst je vraag.',
    long: (most) => `Je vraag is te lang. Houd het bij ${most} tekens.`,
    stopped: 'Gestopt. Dit antwoord is niet af.',
    lost: 'Er is geen verbinding. Je vraag staat hierboven.',
    foreign: 'Steunwijzer mag niet antwoorden op deze website. Stel je vraag op Steunwijzer zelf.',
    busy: 'Het is nu even te druk. Probeer het over een minuut nog eens.',
    failed: 'Er ging bij ons iets mis. Probeer het nog eens.',
  },
};

const en = {
  title: 'What support is there for your business?',
  ai: 'You are talking to a computer (AI), not to a person. It can make mistakes and promises nothing. Always check the source before you decide.',
  words: (host) => `Your question goes to ${host} and is kept there for a limited time. Do not give names or numbers.`,
  more: 'Read how we handle your words',
  about: '/en/over',
  home: '/en',
  conversation: 'Conversation',
  yourQuestion: 'Your question',
  answer: 'Answer',
  label: 'Ask your question',
  hint: 'Enter sends, Shift+Enter starts a new line.',
  send: 'Ask',
  stop: 'Stop',
  again: 'Try again',
  restart: 'Start over',
  restarted: 'The conversation is empty.',
  whole: 'Open Steunwijzer',
  caution: 'Take care',
  topics: 'More about this',
  person: 'Rather talk to a person?',
  help: 'Talk to someone',
  phone: 'phone',
  asOf: (date) => `as of ${date}`,
  choices: 'Choose what fits you',
  followUps: 'Follow-up questions',
  source: (number) => `Source ${number}`,
  mark: (number, origin) => `source ${number}: ${origin}`,
  card: 'Stands on the card ',
  document: 'Stands in the document ',
  page: (number) => `, page ${number}`,
  newTab: 'opens in a new tab',
  undated: 'no date',
  old: 'old source',
  status: { open: 'Open', closed: 'Closed', ended: 'Ended', planned: 'Announced', unknown: 'Unknown' },
  searching: 'I am looking in the sources…',
  writing: 'I am still writing. I check each sentence first.',
  ready: (sources) => (sources === 0 ? 'The answer is ready' : `The answer is ready, ${sources} ${sources === 1 ? 'source' : 'sources'}`),
  troubles: {
    empty: 'Type your question first.',
    long: (most) => `Your question is too long. Keep it within ${most} characters.`,
    stopped: 'Stopped. This answer is not complete.',
    lost: 'There is no connection. Your question is above.',
    foreign: 'Steunwijzer may not answer on this website. Ask your question at Steunwijzer itself.',
    busy: 'It is too busy right now. Try again in a minute.',
    failed: 'Something went wrong on our side. Try again.',
  },
};

/** The words of the interface in the language of this tag; Dutch unless it is English. */
export function wordsIn(tag) {
  return /^en\b/i.test(tag) ? { ...en, language: 'en' } : { ...nl, language: 'nl' };
}

/** A date as people write it: '17 augustus 2023', 'augustus 2023', '2023'; nothing if undated. */
export function written(date, language) {
  const [year, month, day] = date.split('-').map(Number);
  if (!year) return '';
  if (!month) return String(year);
  const form = { month: 'long', year: 'numeric', timeZone: 'UTC', ...(day && { day: 'numeric' }) };
  const locale = language === 'en' ? 'en-GB' : 'nl-NL';
  return new Intl.DateTimeFormat(locale, form).format(Date.UTC(year, month - 1, day ?? 1));
}
