package nl.steunwijzer.support;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.steunwijzer.crawl.Fetcher;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.reading.FileReader;
import nl.steunwijzer.reading.Lexis;
import nl.steunwijzer.reading.Limits;
import nl.steunwijzer.review.Refresh;
import nl.steunwijzer.review.ReviewStore;
import nl.steunwijzer.review.WatchList;
import nl.steunwijzer.search.Catalogue;

/** A card 'fietslening' and a site on which it rests, that changed since it was first seen. */
public final class ChangedSource implements AutoCloseable {

  public static final String BEFORE = "Je leent bij ons hoogstens € 10.000.";
  public static final String AFTER = "Je leent bij ons hoogstens € 12.000.";

  private final ChangingSite site = new ChangingSite().says("/lenen", BEFORE);
  private final SettableClock clock = new SettableClock();
  private final ReviewStore reviews;
  private final Knowledge cards;

  /** Makes the card, and the store in the same folder. */
  public ChangedSource(Path folder) {
    CardText card = CitingCards.loan("fietslening", url());
    this.cards = CitingCards.in(folder.resolve("kaarten"), card);
    this.reviews = ReviewStore.open(folder.resolve("data"));
    look();
    changesTo(AFTER);
  }

  /** The site says something else from now on, and somebody looked. */
  public void changesTo(String... paragraphs) {
    site.says("/lenen", paragraphs);
    look();
  }

  /** The site has the page at another path from now on, and somebody looked. */
  public void movesTo(String path) {
    site.movesForGood("/lenen", path).says(path, AFTER);
    look();
  }

  /** The site says that the page is gone, and somebody looked. */
  public void goes() {
    site.fails("/lenen", 410);
    look();
  }

  private void look() {
    clock.advance(Duration.ofMinutes(1));
    try (Fetcher fetcher = Fetcher.of(Fetching.SETTINGS, clock)) {
      new Refresh(reviews, fetcher, new FileReader(Lexis.NONE, Limits.USUAL), clock)
          .some(
              WatchList.of(cards, List.of()).stream()
                  .filter(cited -> cited.address().toString().equals(url()))
                  .toList(),
              looked -> {});
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The address that changes. */
  public String url() {
    return site.at("/lenen").toString();
  }

  public Catalogue catalogue() {
    return Catalogue.of(cards, RealCards.LEXICON);
  }

  public ReviewStore reviews() {
    return reviews;
  }

  public SettableClock clock() {
    return clock;
  }

  @Override
  public void close() {
    reviews.close();
    site.close();
  }
}
