package nl.steunwijzer.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a page of the web: its main content, and its metadata. */
final class WebPage {

  /** A page that nests deeper is no page. */
  private static final int DEPTH = 200;

  /** A page names its character set near its beginning. */
  private static final int HEAD = 4_096;

  private final Budget budget;

  WebPage(Budget budget) {
    this.budget = budget;
  }

  Source read(RawFile file) throws IOException {
    Document page = parse(file);
    budget.checkTime();
    About about = PageAbout.of(page);
    Element content = MainContent.of(page);
    budget.checkTime();
    List<Block> blocks = new HtmlBlocks(budget).read(content);
    return new Source(blocks, about);
  }

  /** Text in which somebody else wrote the tags: the whole of it is content. */
  Source readFragment(String html) {
    Document page = Jsoup.parse(html, "", parser());
    return new Source(new HtmlBlocks(budget).read(page.body()), PageAbout.of(page));
  }

  private static Document parse(RawFile file) throws IOException {
    byte[] bytes = file.content();
    String base = file.address().map(URI::toString).orElse("");
    Optional<Charset> declared = file.declaredType().flatMap(TextBytes::named);
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    boolean tells =
        TextBytes.shown(bytes).isEmpty() && declared.isEmpty() && TextBytes.named(head).isPresent();
    return tells
        ? Jsoup.parse(new ByteArrayInputStream(bytes), null, base, parser())
        : Jsoup.parse(TextBytes.decode(bytes, declared), base, parser());
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(DEPTH);
  }
}
