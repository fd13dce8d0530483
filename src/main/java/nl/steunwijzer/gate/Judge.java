package nl.steunwijzer.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Analysis;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.search.NameFinder.Mention;
import nl.steunwijzer.search.Word;
import nl.steunwijzer.text.QuantityReader;
import nl.steunwijzer.text.Sentences;

/**
 * Finds whether passages prove a sentence: every figure stands in them with the same unit and
 * direction, every topic it names is theirs, and they hold its words. It does not care who wrote
 * the sentence.
 */
public final class Judge {

  /** The least share of a sentence's content words that its passages must hold. */
  private static final double ENOUGH_WORDS = 0.75;

  private static final Pattern DENIAL =
      Pattern.compile(
          "\\b(niet|niets|geen|nooit|niemand|zonder|not|no|never|nobody|nothing|without|cannot|\\w+n't)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Catalogue catalogue;

  public Judge(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Whether the passages prove the sentence. */
  public Verdict judge(String sentence, List<Passage> passages) {
    Claim claim = new Claim(sentence, passages);
    if (claim.evidence().isEmpty()) {
      return Verdict.stopped(Reason.EVIDENCE);
    }
    String evidence =
        claim.evidence().stream().map(Passage::text).collect(Collectors.joining("\n"));
    if (!QuantityReader.unsupported(claim.text(), evidence).isEmpty()) {
      return Verdict.stopped(Reason.FIGURE);
    }
    if (!namesOnlyTheirTopics(claim, evidence)) {
      return Verdict.stopped(Reason.NAME);
    }
    if (!wordsStandIn(claim, evidence)) {
      return Verdict.stopped(Reason.WORDS);
    }
    return deniesTheSame(claim) ? Verdict.PASSED : Verdict.stopped(Reason.NEGATION);
  }

  private record Claim(String text, List<Passage> evidence) {}

  /** The sentence of the evidence that is most like it says 'not' exactly if it does too. */
  private boolean deniesTheSame(Claim claim) {
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
  private boolean namesOnlyTheirTopics(Claim claim, String evidence) {
    List<String> theirs =
        catalogue.mentions(evidence).stream().map(Mention::slug).collect(Collectors.toList());
    claim.evidence().forEach(passage -> theirs.add(passage.topic()));
    String lowerCase = evidence.toLowerCase(Locale.ROOT);
    return catalogue.mentions(claim.text()).stream()
        .allMatch(
            mention -> theirs.contains(mention.slug()) || lowerCase.contains(name(claim, mention)));
  }

  private static String name(Claim claim, Mention mention) {
    return claim.text().substring(mention.start(), mention.end()).toLowerCase(Locale.ROOT);
  }

  private boolean wordsStandIn(Claim claim, String evidence) {
    Analysis analysis = catalogue.analysis(language(claim));
    String bare = QuantityReader.withoutFigures(evidence);
    List<Word> held = analysis.words(String.join("\n", evidence, bare, names(claim)));
    List<Word> said = analysis.contentWords(QuantityReader.withoutFigures(claim.text()));
    return shared(held, said) >= ENOUGH_WORDS * said.size();
  }

  private String names(Claim claim) {
    return claim.evidence().stream()
        .map(catalogue::topicOf)
        .flatMap(Topic::names)
        .collect(Collectors.joining("\n"));
  }

  private static Language language(Claim claim) {
    return claim.evidence().getFirst().language().equals("en") ? Language.ENGLISH : Language.DUTCH;
  }
}
