package nl.steunwijzer.reading;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads Markdown, by way of HTML. */
final class Markdown {

  private static final List<org.commonmark.Extension> TABLES = List.of(TablesExtension.create());

  /** Marks that nest deeper are no text. */
  private static final int DEPTH = 50;

  private final Budget budget;

  Markdown(Budget budget) {
    this.budget = budget;
  }

  Source read(String text) {
    budget.spend(text.length());
    Parser parser = Parser.builder().extensions(TABLES).maxOpenBlockParsers(DEPTH).build();
    HtmlRenderer renderer = HtmlRenderer.builder().extensions(TABLES).build();
    String html = renderer.render(parser.parse(text.replace("\u0000", "")));
    budget.checkTime();
    Source source = new WebPage(budget).readFragment(html);
    return new Source(source.blocks(), source.about());
  }
}
