package nl.steunwijzer.audit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Contact;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Source;
import nl.steunwijzer.knowledge.Topic;

/**
 * Asks for every address in the cards once, and tells which no longer exist. Each site is asked one
 * address at a time, with a pause between them.
 */
public final class LinkCheck {

  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int FIRST_ERROR = 400;

  private final Duration pause;

  /** A check that waits this long between two addresses of one site. */
  public LinkCheck(Duration pause) {
    this.pause = pause;
  }

  /** What came of asking for an address. */
  private sealed interface Outcome {
    record Answered(int status) implements Outcome {}

    record NoAnswer(String why) implements Outcome {}
  }

  /**
   * What was found.
   *
   * @param asked the number of addresses
   * @param gone a line for each card with an address that does not exist any more
   * @param unclear a line for each card with an address that gave no clear answer
   * @param reached whether any site answered at all; if not, there is no network
   */
  public record Result(int asked, List<String> gone, List<String> unclear, boolean reached) {}

  /** Asks for all addresses; may take minutes. */
  public Result check(Knowledge knowledge) {
    Map<URI, List<Topic>> cards = new TreeMap<>();
    knowledge
        .topics()
        .forEach(
            topic ->
                addresses(topic)
                    .distinct()
                    .forEach(
                        address ->
                            cards.merge(
                                address,
                                List.of(topic),
                                (some, more) ->
                                    Stream.concat(some.stream(), more.stream()).toList())));
    Map<URI, Outcome> outcomes = ask(cards.keySet().stream().toList());
    return new Result(
        cards.size(),
        lines(cards, outcomes, LinkCheck::isGone),
        lines(cards, outcomes, LinkCheck::isUnclear),
        outcomes.values().stream().anyMatch(outcome -> outcome instanceof Outcome.Answered));
  }

  private static Stream<URI> addresses(Topic topic) {
    return Stream.concat(
            topic.header().sources().values().stream().map(Source::url),
            topic.header().contact().stream().map(Contact::url))
        .flatMap(url -> url.stream())
        .map(URI::create);
  }

  private Map<URI, Outcome> ask(List<URI> addresses) {
    Map<URI, Outcome> outcomes = new ConcurrentSkipListMap<>();
    Map<String, List<URI>> bySite =
        addresses.stream().collect(Collectors.groupingBy(URI::getAuthority));
    try (HttpClient client =
            HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(TIMEOUT)
                .build();
        ExecutorService sites = Executors.newVirtualThreadPerTaskExecutor()) {
      bySite.values().forEach(site -> sites.execute(() -> askSite(client, site, outcomes)));
    }
    return outcomes;
  }

  private void askSite(HttpClient client, List<URI> site, Map<URI, Outcome> outcomes) {
    for (URI address : site) {
      Outcome outcome = ask(client, address);
      outcomes.put(address, outcome);
      if (outcome instanceof Outcome.Answered && !rest()) {
        return;
      }
    }
  }

  private boolean rest() {
    try {
      Thread.sleep(pause);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Outcome ask(HttpClient client, URI address) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(TIMEOUT)
            .header("User-Agent", "Steunwijzer (controle van bronnen)")
            .build();
    try {
      HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
      return new Outcome.Answered(response.statusCode());
    } catch (IOException | IllegalArgumentException e) {
      // The client refuses some odd addresses only when it is asked to call them.
      return new Outcome.NoAnswer(e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.NoAnswer("afgebroken");
    }
  }

  private static boolean isGone(Outcome outcome) {
    return outcome instanceof Outcome.Answered(int status)
        && (status == NOT_FOUND || status == GONE);
  }

  private static boolean isUnclear(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered(int status) -> status >= FIRST_ERROR && !isGone(outcome);
      case Outcome.NoAnswer none -> true;
    };
  }

  private static List<String> lines(
      Map<URI, List<Topic>> cards, Map<URI, Outcome> outcomes, Predicate<Outcome> wanted) {
    return outcomes.entrySet().stream()
        .filter(entry -> wanted.test(entry.getValue()))
        .flatMap(
            entry ->
                cards.getOrDefault(entry.getKey(), List.of()).stream()
                    .map(topic -> line(topic, entry.getKey(), entry.getValue())))
        .toList();
  }

  private static String line(Topic topic, URI address, Outcome outcome) {
    String why =
        switch (outcome) {
          case Outcome.Answered(int status) -> "HTTP " + status;
          case Outcome.NoAnswer(String reason) -> reason;
        };
    return "%s: %s: %s".formatted(topic.path(), why, address);
  }
}
