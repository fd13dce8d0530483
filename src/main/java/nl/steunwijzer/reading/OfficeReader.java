package nl.steunwijzer.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.xml.sax.SAXException;

/** Reads DOCX and ODT, by way of Tika's XHTML. */
final class OfficeReader {

  private final Budget budget;

  OfficeReader(Budget budget) {
    this.budget = budget;
  }

  Source read(byte[] bytes, Format format) throws IOException {
    Parser parser = format == Format.ODT ? new OpenDocumentParser() : new OOXMLParser();
    OfficeParserConfig config = new OfficeParserConfig();
    config.setIncludeDeletedContent(false);
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeMoveFromContent(false);
    config.setUseSAXDocxExtractor(true);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    Metadata metadata = new Metadata();
    ToXMLContentHandler xhtml = new ToXMLContentHandler();
    try {
      parser.parse(new ByteArrayInputStream(bytes), new Watched(xhtml, budget), metadata, context);
    } catch (SAXException | TikaException e) {
      throw new IOException("an office file that Tika does not read", e);
    }
    Source source = new WebPage(budget).readFragment(xhtml.toString());
    Optional<String> title =
        Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE)).flatMap(Titles::real);
    Optional<String> language =
        Optional.ofNullable(metadata.get(TikaCoreProperties.LANGUAGE)).flatMap(Titles::language);
    About about =
        new About(
            title,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            language,
            Optional.empty());
    return new Source(source.blocks(), about);
  }
}
