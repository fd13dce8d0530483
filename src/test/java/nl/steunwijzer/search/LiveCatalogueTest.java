package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.knowledge.TestKnowledge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveCatalogueTest {

  private static final CardText QREDITS = SmallCatalogue.QREDITS;
  private static final CardText SLIM = SmallCatalogue.SLIM;
  private static final CardText BMKB = SmallCatalogue.BMKB;

  private final Path folder;
  private final LiveCatalogue live;

  LiveCatalogueTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    QREDITS.writeTo(folder);
    SLIM.writeTo(folder);
    this.live =
        LiveCatalogue.open(
            TestKnowledge.loader(folder), CatalogueStore.none(SmallCatalogue.LEXICON));
  }

  @AfterEach
  void close() throws IOException {
    live.close();
  }

  /** The first catalogue that is as wanted. */
  private Catalogue await(Predicate<Catalogue> wanted) throws InterruptedException {
    CountDownLatch seen = new CountDownLatch(1);
    try (ScheduledExecutorService look = Executors.newSingleThreadScheduledExecutor()) {
      Future<?> looking =
          look.scheduleWithFixedDelay(
              () -> {
                if (wanted.test(live.now())) {
                  seen.countDown();
                }
              },
              0,
              20,
              TimeUnit.MILLISECONDS);
      assertThat(seen.await(30, TimeUnit.SECONDS)).isTrue();
      looking.cancel(false);
    }
    return live.now();
  }

  private static boolean holds(Catalogue catalogue, CardText card) {
    return catalogue.knowledge().find(card.slug()).isPresent();
  }

  @Test
  void catalogueHoldsTheCardsOfTheFolder() {
    assertThat(live.now().knowledge().bySlug()).containsOnlyKeys("qredits", "slim");
  }

  @Test
  void catalogueStaysTheSameWhileNothingChanges() {
    assertThat(live.now()).isSameAs(live.now());
  }

  @Test
  void newCardIsFoundWithoutARestart() throws Exception {
    BMKB.writeTo(folder);

    Catalogue after = await(catalogue -> holds(catalogue, BMKB));

    assertThat(after.mentions("wat is de BMKB"))
        .extracting(NameFinder.Mention::slug)
        .containsExactly("bmkb");
  }

  @Test
  void changedCardIsReadAgain() throws Exception {
    QREDITS.with("name", "Qredits Nieuw").writeTo(folder);

    Catalogue after =
        await(catalogue -> catalogue.knowledge().topic("qredits").name().equals("Qredits Nieuw"));

    assertThat(after.knowledge().bySlug()).containsOnlyKeys("qredits", "slim");
  }

  @Test
  void deletedCardIsGone() throws Exception {
    Files.delete(folder.resolve(SLIM.path()));

    Catalogue after = await(catalogue -> !holds(catalogue, SLIM));

    assertThat(after.knowledge().bySlug()).containsOnlyKeys("qredits");
  }

  @Test
  void whoeverFollowsIsShownTheCardsNowAndAfterEachChange() throws Exception {
    List<Set<String>> shown = new CopyOnWriteArrayList<>();
    live.show(
        cards -> {
          throw new IllegalStateException("who fails does not keep others from being shown");
        });
    live.show(cards -> shown.add(cards.bySlug().keySet()));
    assertThat(shown).containsExactly(Set.of("qredits", "slim"));

    BMKB.writeTo(folder);

    await(catalogue -> shown.contains(Set.of("qredits", "slim", "bmkb")));
  }

  @Test
  void catalogueHeldBeforeAChangeStaysAsItWas() throws Exception {
    Catalogue before = live.now();

    Files.delete(folder.resolve(SLIM.path()));
    await(catalogue -> !holds(catalogue, SLIM));

    assertThat(before.knowledge().bySlug()).containsOnlyKeys("qredits", "slim");
    assertThat(before.topicsWhileTyping("scholing"))
        .extracting(hit -> hit.topic().slug())
        .containsExactly("slim");
  }

  @Test
  void cardThatIsBrokenIsLeftOutAndTheOthersStay() throws Exception {
    SLIM.with("kind", "onzin").writeTo(folder);

    Catalogue after = await(catalogue -> !holds(catalogue, SLIM));

    assertThat(after.knowledge().bySlug()).containsOnlyKeys("qredits");
    assertThat(after.knowledge().problems()).hasSize(1);
  }

  @Test
  void cardThatIsMendedComesBack() throws Exception {
    SLIM.with("kind", "onzin").writeTo(folder);
    await(catalogue -> !holds(catalogue, SLIM));

    SLIM.writeTo(folder);

    Catalogue after = await(catalogue -> holds(catalogue, SLIM));
    assertThat(after.knowledge().problems()).isEmpty();
  }

  @Test
  void folderThatDoesNotExistCannotBeOpened() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                LiveCatalogue.open(
                    TestKnowledge.loader(folder.resolve("nergens")),
                    CatalogueStore.none(SmallCatalogue.LEXICON)));
  }
}
