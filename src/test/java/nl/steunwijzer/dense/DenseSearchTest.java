package nl.steunwijzer.dense;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.steunwijzer.dense.EmbeddingServer.Mood;
import nl.steunwijzer.knowledge.Knowledge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.slf4j.LoggerFactory;

/** With a model behind a real address. */
class DenseSearchTest {

  /** Shares no word of meaning with the card that answers it. */
  private static final String FLU = "my worker caught the flu";

  private final EmbeddingServer server = new EmbeddingServer();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Knowledge cards;
  private final Path vectors;
  private Instant now = Instant.parse("2026-11-21T12:00:00Z");

  DenseSearchTest(@TempDir Path folder, @TempDir Path vectors) {
    this.cards = Cards.load(folder, Cards.ALL);
    this.vectors = vectors.resolve("vectors");
  }

  @BeforeEach
  void listen() {
    log.start();
    logger().setLevel(Level.INFO);
    logger().setAdditive(false);
    logger().addAppender(log);
  }

  @AfterEach
  void close() {
    logger().detachAppender(log);
    logger().setLevel(null);
    logger().setAdditive(true);
    server.close();
  }

  private static Logger logger() {
    return (Logger) LoggerFactory.getLogger("nl.steunwijzer");
  }

  private List<String> warnings() {
    return log.list.stream()
        .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .map(ILoggingEvent::getFormattedMessage)
        .toList();
  }

  private DenseSearch search() {
    DenseSearch search = DenseSearch.waiting(server.choice(), vectors, () -> now);
    search.follow(cards);
    return search;
  }

  private Path keptFile(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(vectors)) {
      return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }

  @Test
  void questionInQuiteOtherWordsFindsTheTopic() {
    assertThat(search().nearest(FLU)).first().isEqualTo("ziekte");
    assertThat(search().nearest("how do I ship my products abroad")).first().isEqualTo("export");
  }

  @Test
  void restartAsksTheModelForNothingThatIsKept() {
    search();
    assertThat(server.texts).hasSize(7);
    server.texts.clear();
    assertThat(search().nearest(FLU)).first().isEqualTo("ziekte");
    assertThat(server.texts).containsExactly(FLU);
  }

  @Test
  void changedCardCostsOnlyWhatIsNew(@TempDir Path folder) {
    DenseSearch search = search();
    server.texts.clear();
    search.follow(
        Cards.load(
            folder,
            List.of(
                Cards.SICKNESS,
                Cards.SOLAR,
                Cards.EXPORT.plus("- We pay for a trip to the moon. [^faq]\n"))));
    assertThat(server.texts).containsExactly("export: We pay for a trip to the moon.");
    assertThat(search.nearest("rocket journey in space")).first().isEqualTo("export");
  }

  @Test
  void deletedCardIsFoundNoMore(@TempDir Path folder) {
    DenseSearch search = search();
    search.follow(Cards.load(folder, List.of(Cards.SOLAR, Cards.EXPORT)));
    assertThat(search.nearest(FLU)).containsExactlyInAnyOrder("zonnepanelen", "export");
  }

  @Test
  void questionThatComesByAgainIsNotSentAgain() {
    DenseSearch search = search();
    search.nearest(FLU);
    server.texts.clear();
    assertThat(search.nearest(FLU)).first().isEqualTo("ziekte");
    assertThat(server.texts).isEmpty();
  }

  @Test
  void anotherModelHasVectorsOfItsOwn() {
    search();
    server.texts.clear();
    ModelChoice.Endpoint known = server.choice();
    DenseSearch other =
        DenseSearch.waiting(
            new ModelChoice.Endpoint(known.url(), "multilingual-e5-small", known.key()),
            vectors,
            () -> now);
    other.follow(cards);
    other.nearest(FLU);
    assertThat(server.texts).hasSize(8).last().isEqualTo("query: " + FLU);
    assertThat(server.texts.getFirst()).startsWith("passage: ");
  }

  @Test
  void damagedVectorsAreMadeAgain() throws IOException {
    search();
    for (String ending : new String[] {".cfs", "segments_2"}) {
      server.texts.clear();
      Files.writeString(keptFile(ending), "kapot");
      assertThat(search().nearest(FLU)).first().isEqualTo("ziekte");
      assertThat(server.texts).hasSize(8);
    }
    assertThat(warnings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "WELL")
  void modelThatFailsIsLeftAloneAndToldOnce(Mood mood) {
    DenseSearch search = search();
    server.mood = mood;
    assertThat(search.nearest(FLU)).isEmpty();
    server.mood = Mood.WELL;
    server.texts.clear();
    assertThat(search.nearest("another question")).isEmpty();
    assertThat(server.texts).isEmpty();

    server.mood = mood;
    now = now.plus(Duration.ofMinutes(2));
    assertThat(search.nearest("a third question")).isEmpty();
    server.mood = Mood.WELL;
    now = now.plus(Duration.ofMinutes(2));
    assertThat(search.nearest(FLU)).isNotEmpty();
    assertThat(warnings())
        .singleElement()
        .asString()
        .endsWith("er wordt alleen op woorden gezocht")
        .doesNotContain("geheim-123");
  }

  @Test
  void addressThatFailsAtTheStartIsTriedAgainLater() {
    server.mood = Mood.BROKEN;
    DenseSearch search = search();
    assertThat(search.nearest(FLU)).isEmpty();
    assertThat(warnings())
        .containsExactly(
            "het zoekmodel antwoordt met fout 500; er wordt alleen op woorden gezocht");
    server.mood = Mood.WELL;
    now = now.plus(Duration.ofMinutes(2));
    assertThat(search.nearest(FLU)).first().isEqualTo("ziekte");
  }

  @Test
  void addressWhereNobodyListensIsToldInOneLine() {
    server.close();
    assertThat(search().nearest(FLU)).isEmpty();
    assertThat(warnings())
        .containsExactly("het zoekmodel antwoordt niet; er wordt alleen op woorden gezocht");
  }

  @Test
  void folderThatCannotBeWrittenIsToldInOneLine() throws IOException {
    Files.writeString(vectors, "a file where the folder should be");
    assertThat(search().nearest(FLU)).isEmpty();
    assertThat(warnings()).singleElement().asString().contains(vectors.toString());
  }

  @Test
  void keyGoesToTheAddressAndNowhereElse() {
    search();
    assertThat(server.authorizations).containsOnly("Bearer geheim-123");
    assertThat(server.choice().toString()).doesNotContain("geheim-123");
  }
}
