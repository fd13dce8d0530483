package nl.steunwijzer.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Cuts the Markdown of a card into passages: each paragraph, bullet, step and table row is one. */
final class BodyReader {

  private static final Pattern MARK = Pattern.compile("\\s*\\[\\^([^\\]\\s]*)\\]");
  private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]*:.*|[/#].*");

  private static final Parser MARKDOWN =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final CardFile file;
  private final Set<String> sources;
  private final List<Problem> problems;
  private final String[] lines;
  private final List<Passage> passages = new ArrayList<>();
  private final Map<Section, Integer> ordinals = new EnumMap<>(Section.class);
  private Optional<Section> section = Optional.empty();

  private BodyReader(CardFile file, Set<String> sources, List<Problem> problems) {
    this.file = file;
    this.sources = sources;
    this.problems = problems;
    this.lines = file.body().split("\n", -1);
  }

  /** The passages in order; every mistake on the way is added to the problems. */
  static List<Passage> read(CardFile file, Set<String> sources, List<Problem> problems) {
    BodyReader reader = new BodyReader(file, sources, problems);
    reader.readBlocks(MARKDOWN.parse(file.body()));
    return reader.passages;
  }

  private void readBlocks(Node parent) {
    for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
      switch (block) {
        case Heading heading -> enter(heading);
        case Paragraph paragraph -> add(paragraph, Passage.Form.PARAGRAPH);
        case BulletList list -> readList(list, Passage.Form.BULLET);
        case OrderedList list -> readList(list, Passage.Form.STEP);
        case TableBlock table -> readTable(table);
        default -> problem(block, "alleen kopjes, alinea's, lijsten en tabellen zijn een passage");
      }
    }
  }

  private void enter(Heading heading) {
    String title = PlainText.of(heading);
    section = heading.getLevel() == 2 ? Section.withTitle(title) : Optional.empty();
    if (section.isEmpty()) {
      problem(
          heading,
          "onbekend kopje '%s'; kies met '## ' uit: %s"
              .formatted(title, String.join(", ", Section.titles())));
    }
  }

  private void readList(ListBlock list, Passage.Form form) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      for (Node part = ((ListItem) item).getFirstChild(); part != null; part = part.getNext()) {
        switch (part) {
          case Paragraph paragraph -> add(paragraph, form);
          case BulletList nested -> readList(nested, Passage.Form.BULLET);
          case OrderedList nested -> readList(nested, Passage.Form.STEP);
          default -> problem(part, "alleen tekst en lijsten passen in een bullet of stap");
        }
      }
    }
  }

  private void readTable(TableBlock table) {
    List<String> heads = new ArrayList<>();
    table.accept(
        new AbstractVisitor() {
          @Override
          public void visit(org.commonmark.node.CustomNode node) {
            if (node instanceof TableRow row && row.getParent() instanceof TableHead) {
              heads.addAll(cells(row));
            } else if (node instanceof TableRow row) {
              addRow(heads, row);
            } else {
              visitChildren(node);
            }
          }
        });
  }

  private void addRow(List<String> heads, TableRow row) {
    List<String> cells = cells(row);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < cells.size() && i < heads.size(); i++) {
      boolean plain = heads.get(i).isBlank() || isOnlyMarks(cells.get(i));
      parts.add(plain ? cells.get(i) : heads.get(i) + ": " + cells.get(i));
    }
    String text = String.join("; ", parts).replaceAll("; (?=\\s*\\[\\^)", " ");
    add(row, Passage.Form.ROW, text, text, List.of());
  }

  /** A column for the sources is no part of what the row says. */
  private static boolean isOnlyMarks(String cell) {
    return withoutMarks(cell).isEmpty();
  }

  private static List<String> cells(TableRow row) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(PlainText.of(cell));
      }
    }
    return cells;
  }

  private void add(Paragraph paragraph, Passage.Form form) {
    List<String> links = new ArrayList<>();
    paragraph.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            if (!ADDRESS.matcher(link.getDestination()).matches()) {
              links.add(link.getDestination());
            }
          }
        });
    add(paragraph, form, PlainText.of(paragraph), source(paragraph), links);
  }

  private void add(
      Node block, Passage.Form form, String plain, String markdown, List<String> links) {
    if (section.isEmpty()) {
      problem(block, "tekst zonder geldig kopje erboven");
      return;
    }
    Section here = section.get();
    int ordinal = ordinals.merge(here, 1, Integer::sum);
    passages.add(
        new Passage(
            file.baseName() + "#" + here.anchor() + "-" + ordinal,
            file.baseName(),
            here,
            form,
            withoutMarks(plain),
            withoutMarks(markdown),
            List.copyOf(links),
            marks(block, plain),
            line(block)));
  }

  private List<String> marks(Node block, String plain) {
    Set<String> marks = new LinkedHashSet<>();
    MARK.matcher(plain).results().map((MatchResult mark) -> mark.group(1)).forEach(marks::add);
    if (marks.isEmpty()) {
      problem(block, "passage zonder bronmerk; zet er [^bron] achter");
    }
    for (String mark : marks) {
      if (!sources.contains(mark)) {
        problem(block, "bronmerk zonder bron: [^%s] staat niet onder sources".formatted(mark));
      }
    }
    return List.copyOf(marks);
  }

  private static String withoutMarks(String text) {
    return MARK.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip();
  }

  private String source(Node block) {
    List<String> text = new ArrayList<>();
    for (SourceSpan span : block.getSourceSpans()) {
      String line = lines[span.getLineIndex()];
      text.add(line.substring(span.getColumnIndex(), span.getColumnIndex() + span.getLength()));
    }
    return String.join(" ", text);
  }

  private int line(Node block) {
    List<SourceSpan> spans = block.getSourceSpans();
    return file.bodyLine() + (spans.isEmpty() ? 0 : spans.getFirst().getLineIndex());
  }

  private void problem(Node block, String message) {
    problems.add(file.problem(line(block), message));
  }
}
