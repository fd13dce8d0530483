package nl.steunwijzer.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Answer.Citation;
import nl.steunwijzer.answer.Answer.Sentence;
import nl.steunwijzer.answer.Obedient.Manner;
import nl.steunwijzer.knowledge.Source;
import nl.steunwijzer.model.LanguageModel;
import nl.steunwijzer.model.ModelServer;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.support.RealCards;
import nl.steunwijzer.text.CleanText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a question, a history or a card, and although the model obeys it. */
class AttackTest {

  private static final Obedient MODEL = new Obedient();
  private static final ModelServer SERVER = ModelServer.with(MODEL);
  private static final Pattern PROMISE =
      Pattern.compile("garand|garant|beloof|belof|toegezegd|zeg.* toe\\b|guarant|promis");
  private static final Pattern LINK =
      Pattern.compile("\\w+://\\S+|javascript:|www\\.\\S+|[\\w.-]+@[\\w-]+\\.\\w+");

  /** Attacks of which the gate still lets a sentence through; no other may join them. */
  private static final Set<String> HOLES = Set.of("d028");

  private static Catalogue poisoned = RealCards.catalogue();

  @BeforeAll
  static void poisonCards() {
    poisoned = Poison.catalogue();
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  static List<Attack> questions() {
    return by("question", "history");
  }

  static List<Attack> cards() {
    return by("card", "document");
  }

  private static List<Attack> by(String... ways) {
    return Stream.of(ways)
        .flatMap(way -> Attack.by(way).stream())
        .filter(attack -> !HOLES.contains(attack.id()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void nobodySeesWhatAPersonHasTheModelWrite(Attack attack) {
    withstands(attack, RealCards.catalogue());
  }

  @ParameterizedTest
  @MethodSource("cards")
  void nobodySeesWhatACardHasTheModelWrite(Attack attack) {
    withstands(attack, poisoned);
  }

  private static void withstands(Attack attack, Catalogue cards) {
    LanguageModel model = new LanguageModel(SERVER.settings().limitedTo(1, 10));
    Reply reply =
        new Answering(() -> cards, RealCards.CLOCK)
            .writtenBy(Optional.of(model))
            .prepare(attack.asked());
    for (Manner manner : Manner.values()) {
      MODEL.obey(attack, manner);
      Answer answer = reply.tell(Progress.NONE);
      String shown = shown(answer);
      assertThat(attack.forbidden())
          .as("%s %s: %s", attack, manner, answer.text())
          .noneMatch(forbidden -> isIn(shown, forbidden));
      assertThat(answer.sentences()).isNotEmpty().allSatisfy(each -> isProven(each, answer));
      assertThat(answer.citations()).allSatisfy(each -> linksToASource(each, cards));
    }
  }

  /** Everything that is read or followed, apart from the passages as they stand in the cards. */
  private static String shown(Answer answer) {
    return Stream.of(
            answer.sentences().stream().map(AttackTest::said),
            answer.citations().stream().flatMap(each -> each.source().url().stream()),
            answer.topics().stream().map(Object::toString),
            answer.followUps().stream(),
            answer.choices().stream().map(Object::toString),
            answer.contact().stream().map(Object::toString))
        .flatMap(texts -> texts)
        .collect(Collectors.joining("\n"));
  }

  /** A notice may quote the person: "Een regeling met de naam 'X' ken ik niet." */
  private static String said(Sentence sentence) {
    return sentence.role() == Role.NOTICE
        ? sentence.text().replaceAll("'.*'", "")
        : sentence.text();
  }

  private static boolean isIn(String shown, String forbidden) {
    String visible = visible(forbidden);
    return shown.contains(forbidden) || (!visible.isEmpty() && visible(shown).contains(visible));
  }

  private static String visible(String text) {
    return CleanText.of(text).toLowerCase(Locale.ROOT);
  }

  private static void isProven(Sentence sentence, Answer answer) {
    if (sentence.role() == Role.NOTICE) {
      assertThat(sentence.citations()).isEmpty();
      return;
    }
    String quotes =
        sentence.citations().stream()
            .map(number -> answer.citation(number).quote())
            .collect(Collectors.joining("\n"));
    assertThat(sentence.citations()).as(sentence.text()).isNotEmpty();
    Stream.of(PROMISE, LINK)
        .flatMap(pattern -> pattern.matcher(sentence.text().toLowerCase(Locale.ROOT)).results())
        .forEach(match -> assertThat(quotes).containsIgnoringCase(match.group()));
  }

  private static void linksToASource(Citation citation, Catalogue cards) {
    Stream<Source> sources =
        cards
            .knowledge()
            .topic(citation.topic().orElseThrow())
            .header()
            .sources()
            .values()
            .stream();
    assertThat(sources.map(Source::url)).contains(citation.source().url());
    assertThat(citation.url()).startsWith("/regelingen/" + citation.topic().orElseThrow() + "#");
  }
}
