package nl.steunwijzer.reading;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.SAXException;

/** Reads DOCX and ODT, by way of Tika's XHTML. */
final class OfficeReader {

  /** How Tika writes where a footnote belongs. */
  private static final Pattern REFERENCE =
      Pattern.compile("\\[(?:footnoteRef:|endnoteRef:)?\\d{1,3}\\]");

  private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}\\s+");

  private final Budget budget;

  OfficeReader(Budget budget) {
    this.budget = budget;
  }

  Source read(byte[] bytes, Format format) throws IOException {
    Metadata metadata = new Metadata();
    Document page =
        Jsoup.parse(xhtml(bytes, format, metadata), "", org.jsoup.parser.Parser.xmlParser());
    budget.checkTime();
    Element body = Optional.ofNullable(page.selectFirst("body")).orElse(page);
    markNotes(body);
    List<Block> blocks = new HtmlBlocks(budget).read(body);
    return new Source(OfficeLists.mark(blocks), about(metadata));
  }

  private String xhtml(byte[] bytes, Format format, Metadata metadata) throws IOException {
    Parser parser = format == Format.ODT ? new OpenDocumentParser() : new OOXMLParser();
    OfficeParserConfig config = new OfficeParserConfig();
    config.setIncludeDeletedContent(false);
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeMoveFromContent(false);
    config.setUseSAXDocxExtractor(true);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    ToXMLContentHandler xhtml = new ToXMLContentHandler();
    try (TikaInputStream stream = TikaInputStream.get(OfficeParts.readied(bytes))) {
      parser.parse(stream, new Watched(xhtml, budget), metadata, context);
    } catch (SAXException | TikaException e) {
      throw new IOException("an office file that Tika does not read", e);
    }
    return xhtml.toString();
  }

  /** Footnotes go to the end: those of an ODT stand in the middle of a sentence. */
  private static void markNotes(Element body) {
    for (Element paragraph : body.select("p")) {
      String text = paragraph.wholeText().strip();
      boolean note = paragraph.hasClass("note");
      boolean marked = !text.isEmpty() && text.charAt(0) == OfficeParts.NOTE;
      if (note || marked) {
        paragraph.text(NUMBER.matcher(marked ? text.substring(1).strip() : text).replaceFirst(""));
        paragraph.addClass("footnote");
        paragraph.remove();
        body.appendChild(paragraph);
      } else {
        paragraph
            .textNodes()
            .forEach(node -> node.text(REFERENCE.matcher(node.getWholeText()).replaceAll("")));
      }
    }
  }

  private static About about(Metadata metadata) {
    return new About(
        Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE)).flatMap(Titles::real),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(metadata.get(TikaCoreProperties.LANGUAGE)).flatMap(Titles::language),
        Optional.empty());
  }
}
