/** The events of a response that tells an answer while it is written, one at a time. */
export async function* events(response) {
  let text = '';
  for await (const bytes of chunks(response.body.pipeThrough(new TextDecoderStream()))) {
    text += bytes;
    let end = text.indexOf('\n\n');
    while (end >= 0) {
      const event = read(text.slice(0, end));
      if (event.name) yield event;
      text = text.slice(end + 2);
      end = text.indexOf('\n\n');
    }
  }
}

/** Safari cannot loop over a stream by itself. */
async function* chunks(stream) {
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}

/** One event; several lines of data are one text with line breaks. */
function read(block) {
  const lines = block.split('\n');
  const values = (field) =>
    lines.filter((line) => line.startsWith(`${field}:`)).map((line) => line.slice(field.length + 1).replace(/^ /, ''));
  return { name: values('event')[0], data: values('data').join('\n') };
}
