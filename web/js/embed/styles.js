/** Colours follow the colour scheme of the page; each can be set from outside. */
const TOKENS = `
  --accent: var(--steunwijzer-accent, light-dark(#14505c, #8fd0dd));
  --on-accent: var(--steunwijzer-on-accent, light-dark(#ffffff, #08262c));
  --ink: var(--steunwijzer-ink, light-dark(#1c2528, #e6edef));
  --soft: var(--steunwijzer-soft, light-dark(#4a585d, #b3c0c5));
  --paper: var(--steunwijzer-paper, light-dark(#ffffff, #151c1f));
  --pale: var(--steunwijzer-pale, light-dark(#e3eff1, #1f3036));
  --line: var(--steunwijzer-line, light-dark(#6f8188, #82949b));
  --warn: var(--steunwijzer-warn, light-dark(#7a4b00, #f2c46d));
  --warn-pale: var(--steunwijzer-warn-pale, light-dark(#fff4dc, #352a12));
  --bad: var(--steunwijzer-bad, light-dark(#9b2226, #ffa7a3));
  --bad-pale: var(--steunwijzer-bad-pale, light-dark(#fbeaea, #3a1c1c));
  --focus: var(--steunwijzer-focus, light-dark(#0b5cad, #8ec5ff));
`;

/** For browsers that do not know light-dark(): the light colour of each. */
const LIGHT_TOKENS = TOKENS.replace(/light-dark\((#\w+), #\w+\)/g, '$1');

const RULES = `
:host { ${LIGHT_TOKENS}
  --radius: var(--steunwijzer-radius, 10px);
  display: block;
  color: var(--ink);
  font-family: var(--steunwijzer-font, inherit);
}
@supports (color: light-dark(#000, #fff)) { :host { ${TOKENS} } }
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
.chat {
  padding: 1em; background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius);
  line-height: 1.55; text-align: start; overflow-wrap: anywhere;
}
h2 { font-size: 1.35em; line-height: 1.25; margin: 0 0 0.4em; }
h3, h4 { font-size: 1em; margin: 0 0 0.3em; }
p { margin: 0 0 0.6em; }
ol, ul { margin: 0 0 0.6em; padding-inline-start: 1.6em; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.answer > h3.unseen:focus { outline: none; }
.answer:has(> h3:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px; }
.soft { color: var(--soft); font-size: 0.92em; }

button, textarea { font: inherit; letter-spacing: inherit; word-spacing: inherit; }
button {
  min-height: 2.75em; padding: 0.4em 0.9em; cursor: pointer; text-align: start; overflow-wrap: anywhere;
  color: var(--accent); background: var(--paper); border: 1px solid var(--accent); border-radius: var(--radius);
}
button:hover { background: var(--pale); }
button.send { color: var(--on-accent); background: var(--accent); font-weight: 600; }
button.send:hover { text-decoration: underline; }
button[aria-disabled="true"] { cursor: not-allowed; border-style: dashed; }
.row { display: flex; flex-wrap: wrap; gap: 0.5em; margin: 0 0 0.6em; }
textarea {
  flex: 1 1 12em; min-width: 0; padding: 0.6em 0.8em; resize: vertical;
  color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius);
}
textarea[aria-invalid] { border: 2px solid var(--bad); }
label { display: block; font-weight: 600; margin-bottom: 0.3em; }
.error, .trouble { color: var(--bad); background: var(--bad-pale); padding: 0.6em 0.8em; border-radius: var(--radius); }
.trouble a { display: inline-block; padding: 0.3em; color: inherit; }

.chat > ol { list-style: none; padding: 0; margin: 1em 0; }
.chat > ol > li { margin-bottom: 1.5em; }
.question {
  width: fit-content; max-width: 90%; margin: 0 0 0.8em auto; padding: 0.5em 0.9em;
  color: var(--on-accent); background: var(--accent); border: 1px solid transparent; border-radius: var(--radius);
}
.question p { margin: 0; white-space: pre-line; }
.answer { position: relative; max-width: 46rem; border-radius: var(--radius); }
.crisis { display: flex; flex-direction: column; border: 3px solid var(--accent); padding: 1em; font-size: 1.1em; }
.steps li { margin-bottom: 0.4em; }
.caution, .notice { margin: 0.8em 0; padding: 0.7em 0.9em; border-inline-start: 4px solid var(--accent); background: var(--pale); }
.caution { border-color: var(--warn); background: var(--warn-pale); }
.caution h4 { color: var(--warn); }
.caution > :last-child > :last-child, .notice > :last-child > :last-child { margin-bottom: 0; }
.mark {
  min-width: max(24px, 2em); min-height: max(24px, 2em); padding: 0.2em; margin-inline-start: 0.2em; text-align: center;
  font-size: 0.8em; font-weight: 600; line-height: 1; background: var(--pale); border-color: transparent; border-radius: 0.5em;
}
.mark:hover, .mark[aria-expanded="true"] { color: var(--on-accent); background: var(--accent); text-decoration: underline; }
.source { margin: 0 0 0.8em; padding: 0.7em 0.9em; background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); }
.source p { margin: 0.3em 0 0; }
blockquote { margin: 0.3em 0; padding-inline-start: 0.8em; border-inline-start: 3px solid var(--line); }
section section { margin: 1em 0; }
section section ul { list-style: none; padding: 0; }
section section li { padding: 0.4em 0; }
section section li + li { border-top: 1px solid var(--pale); }
section section p { margin: 0; }
.tag { display: inline-block; padding: 0 0.5em; font-size: 0.85em; background: var(--pale); border: 1px solid transparent; border-radius: 1em; }
.ended, .closed { color: var(--bad); background: var(--bad-pale); }
.unknown, .planned, .aged { color: var(--warn); background: var(--warn-pale); }
@media print { form, .row, .chat > button { display: none; } }
`;

/** Made by script: the content security policy of a page that forbids inline styles lets it be. */
export const sheet = new CSSStyleSheet();
sheet.replaceSync(RULES);
