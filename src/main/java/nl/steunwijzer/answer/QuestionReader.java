package nl.steunwijzer.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.search.LanguageGuess;
import nl.steunwijzer.search.NameFinder.Mention;
import nl.steunwijzer.search.TopicHit;
import nl.steunwijzer.search.Word;

/** Understands a message: its language, what must be heard first, its subject and what is asked. */
final class QuestionReader {

  /** Words that point back to what was said before. */
  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "^(en|maar|and|but)\\b|\\b(dat|die|daar\\w*|dit|deze|hier\\w*|het|ervoor|ervan|that|it|this|they|them)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<QuestionKind> ABOUT_A_BODY =
      Set.of(QuestionKind.WHAT_IS, QuestionKind.CONTACT);

  private static final int MOST_WORDS_OF_FOLLOW_UP = 6;

  private final Patterns<Signal> signals = Patterns.load("signals.yaml", Signal.class);
  private final Patterns<QuestionKind> kinds = Patterns.load("kinds.yaml", QuestionKind.class);

  /** Understands a question in the light of what was said before. */
  Understanding read(Question question, Catalogue catalogue) {
    String text = question.text();
    Language language = question.language().orElseGet(() -> LanguageGuess.of(text));
    QuestionParts parts = QuestionParts.of(text, language, catalogue);
    List<Word> words = catalogue.questionWords(parts.covered(), language);
    QuestionKind kind = kinds.firstIn(text, QuestionKind.class).orElse(QuestionKind.WHICH_FITS);
    List<Mention> mentions = meant(catalogue.mentions(parts.covered()), words, kind);
    List<Topic> named = topics(mentions, catalogue);
    List<Word> ask = words.stream().filter(word -> !isNamed(word, mentions)).toList();
    List<Topic> subject =
        named.isEmpty() && pointsBack(text, words)
            ? earlierSubject(question, catalogue)
            : List.of();
    return new Understanding(
        text,
        language,
        signals.firstIn(text, Signal.class),
        kind,
        subject.isEmpty() ? named : subject,
        mentions.stream().flatMap(mention -> mention.told().stream()).distinct().toList(),
        words,
        ask,
        !subject.isEmpty(),
        parts.left(),
        alreadyAsked(question, catalogue));
  }

  /** Who carries out a scheme is asked about only if nothing else is, or for what it is. */
  private static List<Mention> meant(List<Mention> named, List<Word> words, QuestionKind kind) {
    boolean moreIsSaid = words.stream().anyMatch(word -> !isNamed(word, named));
    boolean inPassing = moreIsSaid && !ABOUT_A_BODY.contains(kind);
    return named.stream().filter(mention -> !(inPassing && mention.agency())).toList();
  }

  private static boolean isNamed(Word word, List<Mention> mentions) {
    return mentions.stream()
        .anyMatch(mention -> word.start() >= mention.start() && word.end() <= mention.end());
  }

  private static List<Topic> topics(List<Mention> mentions, Catalogue catalogue) {
    return mentions.stream()
        .map(Mention::slug)
        .distinct()
        .map(slug -> catalogue.knowledge().topic(slug))
        .toList();
  }

  private static boolean pointsBack(String text, List<Word> words) {
    return words.size() <= MOST_WORDS_OF_FOLLOW_UP && POINTS_BACK.matcher(text).find();
  }

  /** What the person talked about last: a topic by name, else what their words led to. */
  private static List<Topic> earlierSubject(Question question, Catalogue catalogue) {
    return question.history().reversed().stream()
        .filter(turn -> turn.speaker() == Question.Speaker.USER)
        .map(turn -> subject(turn.text(), catalogue))
        .flatMap(Optional::stream)
        .limit(1)
        .toList();
  }

  private static Optional<Topic> subject(String text, Catalogue catalogue) {
    Language language = LanguageGuess.of(text);
    Stream<Topic> byName = topics(catalogue.mentions(text), catalogue).stream();
    Stream<Topic> byWords =
        catalogue.topics(catalogue.questionWords(text, language), language).stream()
            .filter(hit -> Retriever.isEnough(hit, language))
            .map(TopicHit::topic);
    return Stream.concat(byName, byWords).findFirst();
  }

  private static boolean alreadyAsked(Question question, Catalogue catalogue) {
    return question.history().reversed().stream()
        .filter(turn -> turn.speaker() == Question.Speaker.ASSISTANT)
        .limit(1)
        .map(turn -> turn.text().toLowerCase(Locale.ROOT))
        .anyMatch(text -> isQuestionBack(text, catalogue));
  }

  private static boolean isQuestionBack(String text, Catalogue catalogue) {
    return catalogue.knowledge().topics().stream()
        .flatMap(topic -> topic.header().clarify().stream())
        .anyMatch(clarify -> text.contains(clarify.ask().toLowerCase(Locale.ROOT)));
  }
}
