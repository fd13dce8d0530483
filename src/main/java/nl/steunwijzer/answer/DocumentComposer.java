package nl.steunwijzer.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Draft.Line;
import nl.steunwijzer.knowledge.Availability;
import nl.steunwijzer.knowledge.Evidence;
import nl.steunwijzer.knowledge.Section;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.library.Description;
import nl.steunwijzer.library.Extract;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.DocumentHit;
import nl.steunwijzer.search.DocumentsFound;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.search.NameFinder.Mention;
import nl.steunwijzer.text.Sentences;

/**
 * Tells what documents say: in their own sentences, each time with the document and its date before
 * them, so that nothing of the past is told as if it were so now.
 */
final class DocumentComposer {

  /**
   * The share of a question that an extract must cover to answer it alone. This and the next were
   * chosen on the questions over five documents in knowledge/evaluation/documents/tuning.yaml.
   */
  private static final double ALONE = 0.55;

  /** The share that it must cover to be told beside what the cards say. */
  private static final double BESIDES = 0.65;

  /** How much less it may cover than what the cards say. */
  private static final double LESS = 0.2;

  /** What cards say that cover no more of a question, while a document covers nearly all of it. */
  private static final double BESIDE_THE_QUESTION = 0.45;

  private static final double NEARLY_WHOLE = 0.75;

  /** Whoever uses so few telling words may mean anything. */
  private static final int FEWEST_WORDS = 2;

  private static final int MOST_EXTRACTS = 2;

  /** A second extract is told if it fits nearly as well as the first. */
  private static final double NEARLY_AS_GOOD = 0.9;

  private static final int MOST_SENTENCES = 3;

  private final Catalogue catalogue;
  private final LocalDate today;
  private final FixedTexts texts;
  private final Locale language;

  DocumentComposer(Catalogue catalogue, LocalDate today, Language language) {
    this.catalogue = catalogue;
    this.today = today;
    this.texts = FixedTexts.in(language);
    this.language = Locale.of(language.tag());
  }

  /** An answer from documents only; empty if none covers the question well. */
  Optional<Draft> alone(Understanding understood, DocumentsFound found) {
    List<DocumentHit> told = best(understood, found, ALONE);
    return told.isEmpty() ? Optional.empty() : Optional.of(draft(told, found, List.of()));
  }

  /** A draft, and what documents add to it, or documents alone if it is beside the question. */
  Draft besides(Understanding understood, Draft draft, DocumentsFound found) {
    String said =
        Stream.concat(
                draft.evidence().stream().map(Evidence::text),
                draft.topics().stream().limit(1).flatMap(Topic::names))
            .collect(Collectors.joining(" "));
    double covered = found.covering().apply(said).share();
    if (covered <= BESIDE_THE_QUESTION && understood.named().isEmpty()) {
      List<DocumentHit> whole = best(understood, found, NEARLY_WHOLE);
      if (!whole.isEmpty()) {
        return draft(whole, found, List.of());
      }
    }
    List<DocumentHit> told = best(understood, found, Math.max(BESIDES, covered - LESS));
    return told.isEmpty() ? draft : draft.with(draft(told, found, draft.topics()));
  }

  private static List<DocumentHit> best(
      Understanding understood, DocumentsFound found, double least) {
    if (understood.words().size() < FEWEST_WORDS || leansOnEarlier(understood)) {
      return List.of();
    }
    List<DocumentHit> fit =
        found.hits().stream().filter(hit -> hit.coverage().share() >= least).toList();
    return fit.stream()
        .limit(MOST_EXTRACTS)
        .filter(hit -> hit.score() >= NEARLY_AS_GOOD * fit.getFirst().score())
        .toList();
  }

  /** What cannot stand alone has too few words of its own to find the right place in a document. */
  private static boolean leansOnEarlier(Understanding understood) {
    return understood.context().leaning() == 1 && understood.context().subject().isPresent();
  }

  private Draft draft(List<DocumentHit> told, DocumentsFound found, List<Topic> known) {
    List<Topic> mentioned =
        told.stream()
            .flatMap(hit -> catalogue.mentions(hit.extract().text()).stream())
            .map(Mention::slug)
            .distinct()
            .flatMap(slug -> catalogue.knowledge().find(slug).stream())
            .toList();
    List<Line> lines = new ArrayList<>();
    mentioned.stream()
        .filter(topic -> isOver(topic) && !known.contains(topic))
        .flatMap(DocumentComposer::howItStands)
        .forEach(lines::add);
    byDocument(told)
        .forEach(
            (description, hits) -> {
              lines.add(new Line.Lead(lead(description)));
              hits.forEach(hit -> sentences(hit.extract(), found).forEach(lines::add));
            });
    return new Draft(AnswerStatus.ANSWERED, lines, mentioned, List.of(), List.of(), List.of());
  }

  private static Map<Description, List<DocumentHit>> byDocument(List<DocumentHit> told) {
    return told.stream()
        .collect(
            Collectors.groupingBy(
                hit -> hit.extract().description(), LinkedHashMap::new, Collectors.toList()));
  }

  /** An old document does not revive what its card says has ended. */
  private boolean isOver(Topic topic) {
    Availability availability = topic.availability(today);
    return availability == Availability.ENDED || availability == Availability.CLOSED;
  }

  private static Stream<Line> howItStands(Topic topic) {
    return topic.in(Section.STATE).stream()
        .limit(1)
        .map(
            passage ->
                new Line.Claim(
                    Sentences.of(passage.text()).getFirst(), Role.ANSWER, List.of(passage)));
  }

  private String lead(Description description) {
    String date = description.asOf().written(language).orElse("");
    String year = description.asOf().text().substring(0, 4);
    if (description.isOver(today)) {
      return texts.get("document.over", year, description.publisher(), description.title());
    }
    return description.asOf().isStale(today)
        ? texts.get("document.old", year, description.publisher(), description.title())
        : texts.get("document", date, description.publisher(), description.title());
  }

  /** Of an extract those sentences that cover most of the question, in their order. */
  private static Stream<Line> sentences(Extract extract, DocumentsFound found) {
    List<String> all = Sentences.of(extract.text());
    int window = Math.min(MOST_SENTENCES, all.size());
    int from =
        IntStream.rangeClosed(0, all.size() - window)
            .boxed()
            .max(
                Comparator.comparingDouble(
                        (Integer start) -> covered(all.subList(start, start + window), found))
                    .thenComparing(Comparator.reverseOrder()))
            .orElse(0);
    return all.subList(from, from + window).stream()
        .map(text -> new Line.Claim(text, Role.ANSWER, List.of(extract)));
  }

  private static double covered(List<String> sentences, DocumentsFound found) {
    return found.covering().apply(String.join(" ", sentences)).share();
  }
}
