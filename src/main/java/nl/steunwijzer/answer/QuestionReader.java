package nl.steunwijzer.answer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.steunwijzer.intent.Guess;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.search.LanguageGuess;
import nl.steunwijzer.search.NameFinder.Mention;
import nl.steunwijzer.search.TopicHit;
import nl.steunwijzer.search.Word;

/** Understands a message: its language, what must be heard first, its subject and what is asked. */
final class QuestionReader {

  private static final Set<QuestionKind> ABOUT_A_BODY =
      Set.of(QuestionKind.WHAT_IS, QuestionKind.CONTACT);

  private static final Patterns<QuestionKind> KINDS =
      Patterns.load("kinds.yaml", QuestionKind.class);

  private final Retriever retriever;

  /**
   * @param retriever finds what earlier messages were about
   */
  QuestionReader(Retriever retriever) {
    this.retriever = retriever;
  }

  /** Understands a question in the light of what was said before. */
  Understanding read(Question question, Catalogue catalogue) {
    String text = question.text();
    Language language = question.language().orElseGet(() -> LanguageGuess.of(text));
    Denial denial = Denial.in(text, question.without());
    QuestionParts parts = QuestionParts.of(denial.text(), language, catalogue);
    List<Word> words = catalogue.questionWords(parts.covered(), language);
    QuestionKind kind = KINDS.firstIn(text, QuestionKind.class).orElse(QuestionKind.WHICH_FITS);
    List<Mention> mentions = meant(catalogue.mentions(parts.covered()), words, kind);
    List<Topic> named = topics(mentions, catalogue);
    Context context = context(question, words.size(), named.isEmpty(), catalogue);
    Guess guess = Listener.guess(text);
    Situation read =
        SituationReader.read(question, denial.text()).without(question.without().codes());
    List<Word> ask = words.stream().filter(word -> !isNamed(word, mentions)).toList();
    return new Understanding(
        text,
        language,
        Listener.signal(text, guess),
        guess,
        kind,
        named,
        mentions.stream().flatMap(mention -> mention.told().stream()).distinct().toList(),
        words,
        ask,
        context,
        parts.left(),
        parts.covered(),
        denial.ruledOut(),
        question.given().or(read),
        read.without(question.given().codes()),
        question.without(),
        named.isEmpty() ? besides(parts, language, question.without(), catalogue) : List.of(),
        alreadyAsked(question, catalogue));
  }

  /** What the further questions of a message are about. */
  private static List<Topic> besides(
      QuestionParts parts, Language language, Without without, Catalogue catalogue) {
    return parts.further().stream()
        .flatMap(part -> catalogue.topics(part, language).stream().limit(1))
        .filter(hit -> Retriever.isEnough(hit, language))
        .map(TopicHit::topic)
        .filter(topic -> !without.has(Without.about(topic)))
        .distinct()
        .toList();
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

  private Context context(Question question, int words, boolean unnamed, Catalogue catalogue) {
    double leaning = unnamed ? Context.leaning(question.text(), words) : 0;
    return leaning == 0
        ? Context.NONE
        : question
            .earlier()
            .map(earlier -> read(earlier, catalogue))
            .map(
                earlier ->
                    Context.of(earlier, retriever.retrieve(earlier, catalogue).best(), leaning))
            .filter(context -> context.subject().filter(question::standsApartFrom).isEmpty())
            .orElse(Context.NONE);
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
