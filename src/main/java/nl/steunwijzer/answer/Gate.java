package nl.steunwijzer.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.steunwijzer.answer.Draft.Line;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Analysis;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.search.NameFinder.Mention;
import nl.steunwijzer.search.Word;
import nl.steunwijzer.text.QuantityReader;
import nl.steunwijzer.text.Sentences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a sentence through only if its passages prove it: every figure stands in them with the same
 * unit and direction, every topic it names is theirs, and they hold its words. The gate does not
 * care who wrote the sentence.
 */
final class Gate {

  private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

  /** The least share of a sentence's content words that its passages must hold. */
  private static final double ENOUGH_WORDS = 0.75;

  private static final Pattern DENIAL =
      Pattern.compile(
          "\\b(niet|niets|geen|nooit|niemand|zonder|not|no|never|nobody|nothing|without|cannot|\\w+n't)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Catalogue catalogue;

  Gate(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The draft with only its notices and proven sentences. */
  Draft pass(Draft draft) {
    List<Line> kept = draft.lines().stream().filter(this::mayPass).toList();
    if (kept.size() < draft.lines().size()) {
      LOG.info("Dropped {} unproven sentences", draft.lines().size() - kept.size());
    }
    return draft.with(kept);
  }

  private boolean mayPass(Line line) {
    return switch (line) {
      case Line.Notice notice -> true;
      case Line.Claim claim -> isProven(claim);
    };
  }

  private boolean isProven(Line.Claim claim) {
    if (claim.evidence().isEmpty()) {
      return false;
    }
    String evidence =
        claim.evidence().stream().map(Passage::text).collect(Collectors.joining("\n"));
    return QuantityReader.unsupported(claim.text(), evidence).isEmpty()
        && namesOnlyTheirTopics(claim, evidence)
        && wordsStandIn(claim, evidence)
        && deniesTheSame(claim);
  }

  /** The sentence of the evidence that is most like it says 'not' exactly if it does too. */
  private boolean deniesTheSame(Line.Claim claim) {
    Analysis analysis = catalogue.analysis(language(claim));
    List<Word> said = analysis.contentWords(claim.text());
    List<String> sentences =
        claim.evidence().stream()
            .flatMap(passage -> Sentences.of(passage.text()).stream())
            .toList();
    if (sentences.contains(claim.text())) {
      return true;
    }
    String nearest =
        sentences.stream()
            .max(Comparator.comparingDouble(text -> likeness(analysis.contentWords(text), said)))
            .orElse("");
    return DENIAL.matcher(nearest).find() == DENIAL.matcher(claim.text()).find();
  }

  private static double likeness(List<Word> words, List<Word> said) {
    long shared = shared(words, said);
    return (double) shared / Math.max(1, words.size() + said.size() - shared);
  }

  private static long shared(List<Word> words, List<Word> wanted) {
    return wanted.stream().filter(word -> words.stream().anyMatch(word::matches)).count();
  }

  /** A topic may be named if a passage names it too or stands on that topic's card. */
  private boolean namesOnlyTheirTopics(Line.Claim claim, String evidence) {
    List<String> theirs =
        catalogue.mentions(evidence).stream().map(Mention::slug).collect(Collectors.toList());
    claim.evidence().forEach(passage -> theirs.add(passage.topic()));
    String lowerCase = evidence.toLowerCase(Locale.ROOT);
    return catalogue.mentions(claim.text()).stream()
        .allMatch(
            mention -> theirs.contains(mention.slug()) || lowerCase.contains(name(claim, mention)));
  }

  private static String name(Line.Claim claim, Mention mention) {
    return claim.text().substring(mention.start(), mention.end()).toLowerCase(Locale.ROOT);
  }

  private boolean wordsStandIn(Line.Claim claim, String evidence) {
    Analysis analysis = catalogue.analysis(language(claim));
    String bare = QuantityReader.withoutFigures(evidence);
    List<Word> held = analysis.words(String.join("\n", evidence, bare, names(claim)));
    List<Word> said = analysis.contentWords(QuantityReader.withoutFigures(claim.text()));
    return shared(held, said) >= ENOUGH_WORDS * said.size();
  }

  private String names(Line.Claim claim) {
    return claim.evidence().stream()
        .map(catalogue::topicOf)
        .flatMap(Topic::names)
        .collect(Collectors.joining("\n"));
  }

  private static Language language(Line.Claim claim) {
    return claim.evidence().getFirst().language().equals("en") ? Language.ENGLISH : Language.DUTCH;
  }
}
