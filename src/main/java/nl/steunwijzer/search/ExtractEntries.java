package nl.steunwijzer.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.steunwijzer.library.Description;
import nl.steunwijzer.library.Extract;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** Extracts as entries of the index of documents, and back. */
final class ExtractEntries {

  static final String DOCUMENT = "document";
  static final String TEXT = "extract";

  /** What an extract stands under: the title, the headings, the question that it answers. */
  static final String ABOVE = "above";

  /** Figures and years, in one spelling. */
  static final String FIGURES = "figures";

  /** Questions that it is said to answer. */
  static final String ASKED = "asked";

  private static final String KEPT = "kept";
  private static final String KEPT_FIGURES = "kept-figures";
  private static final String KEPT_ASKED = "kept-asked";
  private static final JsonMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();

  /** An extract without what all those of a document share. */
  private record Kept(
      String id,
      List<String> headings,
      Optional<String> question,
      String text,
      int start,
      int end,
      Optional<Integer> page) {}

  private final Analyses analyses;

  ExtractEntries(Analyses analyses) {
    this.analyses = analyses;
  }

  static Language language(Extract extract) {
    return extract.language().equals("en") ? Language.ENGLISH : Language.DUTCH;
  }

  /** What an extract stands under, as one text. */
  static String above(Extract extract) {
    return String.join(
        " . ",
        Stream.of(
                Stream.of(extract.description().title()),
                extract.headings().stream(),
                extract.question().stream())
            .flatMap(texts -> texts)
            .toList());
  }

  /**
   * An extract as an entry.
   *
   * @param asked questions that it is said to answer
   */
  Document entry(Extract extract, List<String> asked) {
    Document entry = new Document();
    entry.add(new StringField(DOCUMENT, extract.document(), Field.Store.YES));
    Language language = language(extract);
    add(entry, Fields.in(language, TEXT), language, extract.text());
    add(entry, Fields.in(language, ABOVE), language, above(extract));
    List<String> figures = FigureTokens.of(extract.text());
    entry.add(new TextField(FIGURES, WordStream.ofForms(figures)));
    Stream.concat(figures.stream(), FigureTokens.of(above(extract)).stream())
        .distinct()
        .forEach(figure -> entry.add(new StoredField(KEPT_FIGURES, figure)));
    for (String question : asked) {
      Language of = LanguageGuess.of(question);
      add(entry, Fields.in(of, ASKED), of, question);
      entry.add(new StoredField(Fields.in(of, KEPT_ASKED), question));
    }
    Kept kept =
        new Kept(
            extract.id(),
            extract.headings(),
            extract.question(),
            extract.text(),
            extract.start(),
            extract.end(),
            extract.page());
    entry.add(new StoredField(KEPT, write(kept)));
    return entry;
  }

  private void add(Document entry, String field, Language language, String text) {
    entry.add(new TextField(field, WordStream.ofTerms(analyses.words(text, language))));
  }

  /** The extract of which this is the entry. */
  static Extract extract(Document entry, Description description) {
    Kept kept = read(entry.get(KEPT));
    return new Extract(
        kept.id(),
        entry.get(DOCUMENT),
        description,
        kept.headings(),
        kept.question(),
        kept.text(),
        kept.start(),
        kept.end(),
        kept.page());
  }

  /** The figures of an extract and of what it stands under, as they were read when it was added. */
  static List<String> figures(Document entry) {
    return List.of(entry.getValues(KEPT_FIGURES));
  }

  /** The questions in a language that it is said to answer. */
  static List<String> asked(Document entry, Language language) {
    return List.of(entry.getValues(Fields.in(language, KEPT_ASKED)));
  }

  private static String write(Kept kept) {
    try {
      return JSON.writeValueAsString(kept);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("an extract cannot be written", e);
    }
  }

  private static Kept read(String json) {
    try {
      return JSON.readValue(json, Kept.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("an extract in the index cannot be read", e);
    }
  }
}
