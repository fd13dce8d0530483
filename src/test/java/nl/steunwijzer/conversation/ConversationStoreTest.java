package nl.steunwijzer.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.steunwijzer.storage.StorageException;
import nl.steunwijzer.support.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ConversationStoreTest {

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock();
  private ConversationStore store;

  @BeforeEach
  void open() {
    store = ConversationStore.open(folder, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Exchange exchange(String id, String conversation, String question) {
    return new Exchange(
        id, Optional.of(conversation), question, "{\"blocks\":[\"€ 1\"]}", clock.instant());
  }

  @Test
  void conversationExistsOnceBegun() {
    String id = store.begin();
    assertThat(store.exists(id)).isTrue();
    assertThat(store.exists("onbekend")).isFalse();
  }

  @Test
  void idsAreLongDifferentAndFitInAnAddress() {
    Set<String> ids =
        IntStream.range(0, 50).mapToObj(i -> store.begin()).collect(Collectors.toSet());
    assertThat(ids).hasSize(50).allMatch(id -> id.matches("[A-Za-z0-9_-]{32}"));
  }

  @Test
  void exchangesComeBackWholeAndOldestFirst() {
    String id = store.begin();
    Exchange first = exchange("b", id, "Kan ik als zzp'er 🙂 krediet krijgen?\nEn hoe?");
    Exchange sameMoment = exchange("a", id, "En nu?");
    clock.advance(Duration.ofSeconds(1));
    Exchange last = exchange("c", id, "En morgen?");
    store.record(last);
    store.record(first);
    store.record(sameMoment);
    assertThat(store.exchanges(id)).containsExactly(first, sameMoment, last);
    assertThat(store.exchanges("onbekend")).isEmpty();
  }

  @Test
  void exchangeWithoutConversationIsFoundByItsId() {
    Exchange loose = new Exchange("x", Optional.empty(), "Wat is WBSO?", "{}", clock.instant());
    assertThat(store.record(loose)).isTrue();
    assertThat(store.find("x")).contains(loose);
    assertThat(store.find("y")).isEmpty();
  }

  @Test
  void everythingIsThereAfterReopening() {
    String id = store.begin();
    Exchange exchange = exchange("a", id, "Wat is Qredits?");
    Feedback feedback = new Feedback("a", Verdict.UP, "duidelijk");
    store.record(exchange);
    store.rate(feedback);
    store.close();
    store = ConversationStore.open(folder, clock);
    assertThat(store.exists(id)).isTrue();
    assertThat(store.exchanges(id)).containsExactly(exchange);
    assertThat(store.feedback("a")).contains(feedback);
  }

  @Test
  void twoStoresOnOneFileSeeTheSame() {
    try (ConversationStore other = ConversationStore.open(folder, clock)) {
      String id = store.begin();
      other.record(exchange("a", id, "Vraag"));
      assertThat(store.exchanges(id)).hasSize(1);
    }
  }

  @Test
  void nothingIsKeptForAConversationThatDoesNotExist() {
    assertThat(store.record(exchange("a", "vergeten", "Vraag"))).isFalse();
    assertThat(store.find("a")).isEmpty();
  }

  @Test
  void questionsAndReasonsAreMaskedBeforeWriting() {
    store.record(exchange("a", store.begin(), "Mijn BSN is 123456782, bel 06-12345678"));
    store.rate(new Feedback("a", Verdict.DOWN, "mail naar jan@bakkerij.example"));
    assertThat(store.find("a"))
        .map(Exchange::question)
        .contains("Mijn BSN is [BSN], bel [telefoonnummer]");
    assertThat(store.feedback("a")).map(Feedback::reason).contains("mail naar [e-mailadres]");
  }

  @Test
  void laterFeedbackReplacesEarlier() {
    store.record(exchange("a", store.begin(), "Vraag"));
    Feedback second = new Feedback("a", Verdict.DOWN, "toch niet");
    assertThat(store.rate(new Feedback("a", Verdict.UP, ""))).isTrue();
    assertThat(store.rate(second)).isTrue();
    assertThat(store.feedback("a")).contains(second);
  }

  @Test
  void feedbackOnSentencesStandsBesideThatOnTheWhole() {
    store.record(exchange("a", store.begin(), "Vraag"));
    Feedback whole = new Feedback("a", Verdict.UP, "duidelijk");
    Feedback third = Feedback.onSentence("a", 2, Cause.OLD, "");
    Feedback first = Feedback.onSentence("a", 0, Cause.NOT_MY_SITUATION, "ik heb een bv");
    assertThat(List.of(whole, third, first)).allMatch(store::rate);
    assertThat(store.allFeedback("a")).containsExactly(whole, first, third);
    assertThat(store.feedback("a")).contains(whole);
  }

  @Test
  void laterFeedbackOnASentenceReplacesEarlier() {
    store.record(exchange("a", store.begin(), "Vraag"));
    store.rate(Feedback.onSentence("a", 0, Cause.UNCLEAR, "wat is borg?"));
    store.rate(Feedback.onSentence("a", 0, Cause.WRONG, ""));
    assertThat(store.allFeedback("a"))
        .containsExactly(Feedback.onSentence("a", 0, Cause.WRONG, ""));
    assertThat(store.feedback("a")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyCauseIsKept(Cause cause) {
    store.record(exchange("a", store.begin(), "Vraag"));
    store.rate(Feedback.onSentence("a", 1, cause, "mail naar jan@bakkerij.example"));
    assertThat(store.allFeedback("a"))
        .containsExactly(Feedback.onSentence("a", 1, cause, "mail naar [e-mailadres]"));
  }

  @Test
  void sentencesAreCountedFromZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Feedback.onSentence("a", -1, Cause.OTHER, ""))
        .withMessage("sentences are counted from 0");
  }

  @Test
  void feedbackOnAnUnknownAnswerIsRefused() {
    assertThat(store.rate(new Feedback("onbekend", Verdict.UP, ""))).isFalse();
    assertThat(store.feedback("onbekend")).isEmpty();
  }

  @Test
  void reasonHasAtMostAThousandCharacters() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Feedback("a", Verdict.UP, "x".repeat(1001)))
        .withMessage("a reason has at most 1000 characters, not 1001");
  }

  @Test
  void reasonThatGrowsByMaskingStillFits() {
    store.record(exchange("a", store.begin(), "Vraag"));
    store.rate(new Feedback("a", Verdict.DOWN, "0612345678 ".repeat(90)));
    assertThat(store.feedback("a"))
        .map(Feedback::reason)
        .hasValueSatisfying(
            reason -> assertThat(reason).hasSize(1000).startsWith("[telefoonnummer] "));
  }

  @Test
  void failureTellsNothingOfTheQuestion() {
    Exchange exchange = exchange("a", store.begin(), "geheimpje");
    store.record(exchange);
    assertThatThrownBy(() -> store.record(exchange))
        .isInstanceOf(StorageException.class)
        .hasMessageEndingWith(".db cannot be written: check the free space there")
        .satisfies(failure -> assertThat(trace(failure)).doesNotContain("geheimpje"));
  }

  private static String trace(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  @Test
  void closedStoreFailsWithAStorageException() {
    store.close();
    assertThatThrownBy(() -> store.begin()).isInstanceOf(StorageException.class);
    assertThatThrownBy(() -> store.exists("a")).isInstanceOf(StorageException.class);
  }

  @Test
  void manyWritersAtOnceLoseNothing() throws Exception {
    List<String> conversations = IntStream.range(0, 10).mapToObj(i -> store.begin()).toList();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> records =
          IntStream.range(0, 200)
              .mapToObj(i -> exchange("e" + i, conversations.get(i % 10), "Vraag " + i))
              .map(exchange -> threads.submit(() -> recordAndRead(exchange)))
              .toList();
      for (Future<Boolean> each : records) {
        assertThat(each.get()).isTrue();
      }
    }
    assertThat(conversations).allSatisfy(id -> assertThat(store.exchanges(id)).hasSize(20));
  }

  private boolean recordAndRead(Exchange exchange) {
    return store.record(exchange) && store.find(exchange.id()).equals(Optional.of(exchange));
  }
}
