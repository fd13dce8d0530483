package nl.steunwijzer.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.conversation.ConversationStore;
import nl.steunwijzer.history.HistoryStore;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.model.LanguageModel;
import nl.steunwijzer.support.ChangedSource;
import nl.steunwijzer.support.RealCards;
import nl.steunwijzer.support.TestLibrary;
import nl.steunwijzer.web.DocumentService;
import nl.steunwijzer.web.EditorDoor;
import nl.steunwijzer.web.Editorial;
import nl.steunwijzer.web.EmbedOrigins;
import nl.steunwijzer.web.Services;
import nl.steunwijzer.web.WebServer;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The real server on a free port, with the real cards and a database of its own. */
final class Site implements AutoCloseable {

  static {
    // As the program itself does: without it Lucene writes to the console in its own way.
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }

  /** What an editor shows. */
  static final String TOKEN = "sleutel-van-de-redactie";

  /** The document that is kept. */
  static final String DOCUMENT = "/documenten/steun-voor-klokkentorens-2026-02-02";

  private static final String LETTER =
      """
      De Voorzitter van de Tweede Kamer
      der Staten-Generaal

      Datum 2 februari 2026
      Betreft Steun voor klokkentorens

      Geachte Voorzitter,

      Hierbij zend ik u de antwoorden op de vragen over klokkentorens.

      1
      Klopt het dat ondernemers met een klokkentoren 900 euro krijgen voor een nieuwe wijzer?

      Antwoord
      Nee, ondernemers met een klokkentoren krijgen van de Torenwacht 400 euro voor een nieuwe wijzer.

      2
      Waar kunnen zij daarnaast geld lenen?

      Antwoord
      Een ondernemer met een klokkentoren kan voor een lening ook kijken naar de BMKB en naar Qredits.
      """;

  private final ConversationStore store;
  private final TestLibrary documents;
  private final ChangedSource source;
  private final HistoryStore history;
  private final WebServer server;

  private Site(Path data, Answering answering, EmbedOrigins origins) {
    this.store = ConversationStore.open(data, RealCards.CLOCK);
    this.documents = new TestLibrary(data);
    this.source = new ChangedSource(data.resolve("gewijzigd"));
    this.history = HistoryStore.open(data);
    editCards();
    documents.addNew("brief.txt", LETTER, "2026-02-02");
    EditorDoor door = new EditorDoor(TOKEN);
    Services services =
        new Services(
                RealCards::catalogue,
                answering.withDocuments(documents.live().search()),
                store,
                RealCards.CLOCK)
            .with(new DocumentService(documents.store(), documents.intake(), door))
            .with(Editorial.of(door, source.reviews(), source.clock()))
            .with(history);
    this.server = WebServer.start(services, "localhost", 0, Duration.ofDays(30), origins);
  }

  /** Ten days ago the first passage of the BMKB was not there yet. */
  private void editCards() {
    Knowledge cards = RealCards.catalogue().knowledge();
    Topic card = cards.topic("bmkb");
    List<Passage> others = card.passages().subList(1, card.passages().size());
    Map<String, Topic> before = new HashMap<>(cards.bySlug());
    before.put(card.slug(), new Topic(card.header(), others));
    LocalDate today = LocalDate.now(RealCards.CLOCK);
    history.observe(new Knowledge(before, cards.words(), List.of()), today.minusDays(10));
    history.observe(cards, today.minusDays(1));
  }

  static Site start(Path data) {
    return new Site(data, RealCards.answering(), EmbedOrigins.NONE);
  }

  /** With a language model that writes. */
  static Site writing(Path data, LanguageModel model) {
    return writing(data, model, EmbedOrigins.NONE);
  }

  /** With a language model that writes, on the pages of other sites too. */
  static Site writing(Path data, LanguageModel model, EmbedOrigins origins) {
    return new Site(data, RealCards.answering(Optional.of(model)), origins);
  }

  /** On the pages of other sites too. */
  static Site embedded(Path data, EmbedOrigins origins) {
    return new Site(data, RealCards.answering(), origins);
  }

  String address() {
    return "http://localhost:" + server.port();
  }

  ConversationStore store() {
    return store;
  }

  @Override
  public void close() {
    server.close();
    source.close();
    documents.close();
    history.close();
    store.close();
  }
}
