package nl.steunwijzer.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Question.Speaker;
import nl.steunwijzer.answer.Question.Turn;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.support.RealCards;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Questions in people's own words, with what a good answer must hold. None stands in a card. */
class EvaluationTest {

  /** From here on two questions count as the same words. */
  private static final double TOO_CLOSE = 0.8;

  /** How many of the 60 held-out questions were answered right when last measured. */
  private static final int HELD_OUT_RIGHT = 33;

  record Case(
      String id,
      String question,
      @Nullable List<String> history,
      String language,
      String status,
      @Nullable List<String> first,
      @Nullable List<String> amongThree,
      @Nullable List<String> figures,
      @Nullable List<String> notFigures,
      @Nullable String gap,
      @Nullable String why) {

    Answer answer() {
      List<Turn> turns =
          orEmpty(history).stream().map(text -> new Turn(Speaker.USER, text)).toList();
      Language asked = language.equals("en") ? Language.ENGLISH : Language.DUTCH;
      Question asking = new Question(question, turns, Optional.empty());
      Answer answer = RealCards.answering().answer(asking);
      assertThat(answer.language()).as("language").isEqualTo(asked);
      return answer;
    }
  }

  private static List<String> orEmpty(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }

  private static List<Case> cases() throws IOException {
    return cases("first-questions.yaml");
  }

  private static List<Case> cases(String file) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(EvaluationTest.class.getResourceAsStream("/evaluation/" + file))) {
      return new YAMLMapper().readValue(stream, new TypeReference<List<Case>>() {});
    }
  }

  @TestFactory
  Stream<DynamicTest> answersAsAGoodAdviserWould() throws IOException {
    return cases().stream()
        .filter(each -> each.gap() == null)
        .map(each -> dynamicTest(each.id() + " " + each.question(), () -> check(each)));
  }

  /** A gap that closed must lose its mark, or nobody would see it open again. */
  @TestFactory
  Stream<DynamicTest> knownGapsAreStillOpen() throws IOException {
    return cases().stream()
        .filter(each -> each.gap() != null)
        .map(
            each ->
                dynamicTest(
                    each.id() + " " + each.gap(),
                    () ->
                        assertThatThrownBy(() -> check(each)).isInstanceOf(AssertionError.class)));
  }

  private static void check(Case expected) {
    Answer answer = expected.answer();
    String said = answer.text();
    List<String> topics = answer.topics().stream().map(Answer.TopicRef::slug).toList();
    assertThat(answer.status().code())
        .as("%s%n%s", expected.why(), said)
        .isEqualTo(expected.status());
    if (!orEmpty(expected.first()).isEmpty()) {
      assertThat(topics).as("topics of%n%s", said).isNotEmpty();
      assertThat(topics.getFirst()).as("first of %s", topics).isIn(orEmpty(expected.first()));
    }
    assertThat(topics.stream().limit(3))
        .as("of %s", topics)
        .containsAll(orEmpty(expected.amongThree()));
    orEmpty(expected.figures()).forEach(figure -> assertThat(said).contains(figure));
    orEmpty(expected.notFigures()).forEach(figure -> assertThat(said).doesNotContain(figure));
  }

  /** Questions by somebody who had not seen the first ones; only their number is held on to. */
  @Test
  void theHeldOutQuestionsAreAnsweredNoWorseThanBefore() throws IOException {
    List<Case> cases = cases("held-out-questions.yaml");
    long right = cases.stream().filter(EvaluationTest::isRight).count();
    assertThat(cases).hasSize(60);
    assertThat(right).isGreaterThanOrEqualTo(HELD_OUT_RIGHT);
  }

  private static boolean isRight(Case each) {
    try {
      check(each);
      return true;
    } catch (AssertionError e) {
      return false;
    }
  }

  @Test
  void everyQuestionIsNewToTheCards() throws IOException {
    for (Case each : cases()) {
      for (Topic topic : RealCards.catalogue().knowledge().topics()) {
        for (String known : topic.header().questions()) {
          assertThat(likeness(each.question(), known))
              .as("%s is too much like '%s' of %s", each.id(), known, topic.slug())
              .isLessThan(TOO_CLOSE);
        }
      }
    }
  }

  private static double likeness(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    long shared = words.stream().filter(others::contains).count();
    return (double) shared / (words.size() + others.size() - shared);
  }

  private static Set<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .collect(Collectors.toSet());
  }
}
