package nl.steunwijzer.reading;

import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Looks at the limits while a parser tells what it reads. */
final class Watched extends ContentHandlerDecorator {

  private static final int DEEPEST = 200;

  private final Budget budget;
  private int depth;

  Watched(ContentHandler handler, Budget budget) {
    super(handler);
    this.budget = budget;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    depth++;
    if (depth > DEEPEST) {
      throw new SAXException("nested too deep");
    }
    budget.checkTime();
    super.startElement(uri, local, name, attributes);
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    depth--;
    super.endElement(uri, local, name);
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    budget.spend(length);
    super.characters(characters, start, length);
  }
}
