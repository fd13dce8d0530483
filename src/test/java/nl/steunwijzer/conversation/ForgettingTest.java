package nl.steunwijzer.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.steunwijzer.support.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ForgettingTest {

  private static final Duration MONTH = Duration.ofDays(30);

  private static final int SECRET_LENGTH = secret(0).length();

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

  private void record(String id, Optional<String> conversation, String text) {
    store.record(new Exchange(id, conversation, text, text, clock.instant()));
  }

  private String conversationWith(String exchange) {
    String conversation = store.begin();
    record(exchange, Optional.of(conversation), "Vraag");
    return conversation;
  }

  @Test
  void forgettingTakesEverythingAlongAndNothingElse() {
    String gone = conversationWith("a");
    String stays = conversationWith("b");
    store.rate(new Feedback("a", Verdict.UP, ""));
    store.rate(Feedback.onSentence("a", 0, Cause.OLD, ""));
    store.rate(new Feedback("b", Verdict.UP, ""));
    assertThat(store.forget(gone)).isTrue();
    assertThat(store.exists(gone)).isFalse();
    assertThat(store.find("a")).isEmpty();
    assertThat(store.allFeedback("a")).isEmpty();
    assertThat(store.exchanges(stays)).hasSize(1);
    assertThat(store.feedback("b")).isPresent();
  }

  @Test
  void forgettingTheUnknownIsToldApart() {
    assertThat(store.forget("onbekend")).isFalse();
  }

  @Test
  void forgottenWordsAreOnDiskNeitherBeforeNorAfterClosing() throws IOException {
    String conversation = store.begin();
    record("a", Optional.of(conversation), "zwartgeheim");
    store.rate(new Feedback("a", Verdict.DOWN, "roodgeheim"));
    assertThat(onDisk()).contains("zwartgeheim", "roodgeheim");
    store.forget(conversation);
    assertThat(onDisk()).doesNotContain("geheim");
    store.close();
    assertThat(onDisk()).doesNotContain("geheim");
  }

  /** SQLite leaves copies of rows that it moves, here most of all of reasons that grow. */
  @Test
  void noneOfManyForgottenConversationsLeavesATrace() throws IOException {
    Random random = new Random(1);
    List<String> conversations = IntStream.range(0, 40).mapToObj(i -> store.begin()).toList();
    for (int i = 0; i < 600; i++) {
      int who = random.nextInt(conversations.size());
      record("e" + i, Optional.of(conversations.get(who)), secret(who) + filler(random, 6000));
    }
    for (int i = 0; i < 600; i++) {
      store.find("e" + random.nextInt(600)).ifPresent(exchange -> rate(exchange, random));
    }
    for (int who = 0; who < 30; who++) {
      store.forget(conversations.get(who));
      assertThat(onDisk()).doesNotContain(secret(who));
    }
    assertThat(onDisk()).contains(secret(39));
  }

  private void rate(Exchange exchange, Random random) {
    String reason = exchange.question().substring(0, SECRET_LENGTH) + filler(random, 500);
    store.rate(new Feedback(exchange.id(), Verdict.DOWN, reason));
  }

  private static String filler(Random random, int most) {
    return "a".repeat(random.nextInt(most));
  }

  private static String secret(int number) {
    return String.format(Locale.ROOT, "geheim%02dx", number);
  }

  private String onDisk() throws IOException {
    StringBuilder bytes = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return bytes.toString();
  }

  @Test
  void orderSurvivesForgettingOthers() {
    String other = store.begin();
    String conversation = store.begin();
    for (int i = 0; i < 20; i++) {
      record("x" + i, Optional.of(other), "weg");
      record("z" + (20 - i), Optional.of(conversation), "vraag " + i);
    }
    store.forget(other);
    assertThat(store.exchanges(conversation))
        .extracting(Exchange::question)
        .containsExactlyElementsOf(IntStream.range(0, 20).mapToObj(i -> "vraag " + i).toList());
  }

  @Test
  void conversationIsKeptAsLongAsItIsUsed() {
    String used = conversationWith("a");
    String unused = conversationWith("b");
    clock.advance(MONTH.minusDays(1));
    record("c", Optional.of(used), "Nog een vraag");
    assertThat(store.forgetOlderThan(MONTH)).isZero();
    clock.advance(Duration.ofDays(1));
    assertThat(store.forgetOlderThan(MONTH)).isEqualTo(1);
    assertThat(store.exists(unused)).isFalse();
    assertThat(store.find("b")).isEmpty();
    assertThat(store.exchanges(used)).hasSize(2);
  }

  @Test
  void looseExchangesAreForgottenByTheirOwnAge() {
    record("oud", Optional.empty(), "Vraag");
    store.rate(new Feedback("oud", Verdict.UP, ""));
    clock.advance(MONTH);
    record("nieuw", Optional.empty(), "Vraag");
    assertThat(store.forgetOlderThan(MONTH)).isEqualTo(1);
    assertThat(store.find("oud")).isEmpty();
    assertThat(store.feedback("oud")).isEmpty();
    assertThat(store.find("nieuw")).isPresent();
  }

  @Test
  void negativeAgeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.forgetOlderThan(Duration.ofDays(-1)));
  }
}
