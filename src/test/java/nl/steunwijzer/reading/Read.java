package nl.steunwijzer.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Reads what a test gives it. */
final class Read {

  private static final Set<String> WORDS =
      Set.of(
          "ondernemers",
          "aanvraag",
          "voorwaarden",
          "subsidie",
          "regeling",
          "verlenging",
          "enquête");

  static final Lexis LEXIS = new Lexis(WORDS::contains, Set.of("Z-Loket", "ABC-Groen"));

  private Read() {}

  static FileText file(RawFile file) throws UnreadableFile {
    return new FileReader(LEXIS, Limits.USUAL).read(file);
  }

  static FileText text(String text) throws UnreadableFile {
    return file(RawFile.of("tekst.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  static FileText html(String html) throws UnreadableFile {
    return file(RawFile.of("pagina.html", html.getBytes(StandardCharsets.UTF_8)));
  }

  static List<String> texts(FileText file, Block.Type type) {
    return file.blocks().stream().filter(b -> b.type() == type).map(Block::text).toList();
  }

  /** Each block as its type and its text: 'HEADING Voorwaarden'. */
  static List<String> outline(FileText file) {
    return file.blocks().stream().map(b -> b.type() + " " + b.text()).toList();
  }
}
