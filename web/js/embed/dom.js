/** An element with its attributes and children. What is told of an answer only ever becomes text. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that does something when it is pressed. */
export function button(text, attributes, press) {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', press);
  return made;
}

/** A link to an address on the web; its text alone if the address is of another kind. */
export function link(text, address, attributes = {}) {
  if (!/^https?:\/\//.test(address)) return document.createTextNode(text);
  return element('a', { href: address, rel: 'noopener', ...attributes }, text);
}
