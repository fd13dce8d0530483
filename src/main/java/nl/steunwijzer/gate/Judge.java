package nl.steunwijzer.gate;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Evidence;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Analysis;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.text.Sentences;

/**
 * Finds whether passages prove a sentence. It does not care who wrote the sentence: each check
 * looks for one way in which a sentence says something else than its evidence.
 */
public final class Judge {

  private static final Optional<Reason> DENIED = Optional.of(Reason.NEGATION);

  private final Catalogue catalogue;
  private final Map<Language, Vocabulary> vocabularies = new EnumMap<>(Language.class);
  private final Check copying = new CopyCheck();
  private final List<Check> checks;

  /** A judge of sentences that rest on passages of these cards. */
  public Judge(Catalogue catalogue) {
    this.catalogue = catalogue;
    for (Language language : Language.values()) {
      vocabularies.put(language, Vocabulary.of(language, catalogue.analysis(language)));
    }
    this.checks =
        List.of(
            new FigureCheck(),
            new NameCheck(catalogue),
            new ScopeCheck(),
            new ExchangeCheck(),
            copying,
            new UnknownCheck(),
            new PolarityCheck(),
            new OppositeCheck(),
            new DeniedCheck(),
            new OrderCheck(),
            new ModalityCheck(),
            new StatusCheck(),
            new ActorCheck(),
            new CrossCheck(),
            new SequenceCheck(),
            new DenialCheck(),
            new EntityCheck(),
            new DutyCheck(),
            new SubstitutionCheck(),
            new WordCheck(catalogue));
  }

  /** Whether the passages prove the sentence. */
  public Verdict judge(String sentence, List<? extends Evidence> passages) {
    if (passages.isEmpty()) {
      return Verdict.stopped(Reason.EVIDENCE);
    }
    List<String> held = sentences(passages);
    if (new HashSet<>(held).containsAll(Sentences.of(sentence))) {
      return Verdict.PASSED;
    }
    Comparison comparison = compare(sentence, passages, held);
    return checks.stream()
        .map(check -> check.objection(comparison))
        .flatMap(Optional::stream)
        .findFirst()
        .map(Verdict::stopped)
        .orElse(Verdict.PASSED);
  }

  /**
   * Whether another passage, closer to the sentence, says the very same but for a 'not'. A passage
   * may seem to prove what that one denies: 'neemt over' stands where a business is taken over.
   *
   * @param passages on which the sentence rests
   * @param others passages that were offered beside them
   */
  public boolean isDenied(
      String sentence, List<? extends Evidence> passages, List<? extends Evidence> others) {
    int own = compare(sentence, passages, sentences(passages)).copied();
    return others.stream()
        .map(passage -> compare(sentence, List.of(passage), Sentences.of(passage.text())))
        .filter(comparison -> comparison.copied() > own)
        .anyMatch(comparison -> copying.objection(comparison).equals(DENIED));
  }

  private static List<String> sentences(List<? extends Evidence> passages) {
    return passages.stream().flatMap(passage -> Sentences.of(passage.text()).stream()).toList();
  }

  private Comparison compare(
      String sentence, List<? extends Evidence> passages, List<String> held) {
    Language language =
        passages.getFirst().language().equals("en") ? Language.ENGLISH : Language.DUTCH;
    Analysis analysis = catalogue.analysis(language);
    Vocabulary vocabulary = Objects.requireNonNull(vocabularies.get(language));
    Set<String> origins = passages.stream().map(Evidence::origin).collect(Collectors.toSet());
    String names =
        Stream.concat(
                origins.stream()
                    .flatMap(origin -> catalogue.knowledge().find(origin).stream())
                    .flatMap(Topic::names),
                passages.stream().flatMap(passage -> passage.context().stream()))
            .collect(Collectors.joining("\n"));
    return new Comparison(
        language,
        Reading.of(sentence, analysis, vocabulary),
        held.stream().map(text -> Reading.of(text, analysis, vocabulary)).toList(),
        Reading.of(String.join(" ", held), analysis, vocabulary),
        origins,
        Reading.of(names, analysis, vocabulary));
  }
}
