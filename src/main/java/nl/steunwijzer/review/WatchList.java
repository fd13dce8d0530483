package nl.steunwijzer.review;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Source;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.library.Document;

/** Every address that cards and documents cite. */
public final class WatchList {

  private WatchList() {}

  /** The addresses in alphabetical order; what is no address of the web is left out. */
  public static List<Cited> of(Knowledge knowledge, Collection<Document.Entry> documents) {
    Map<URI, List<Topic>> topics = new TreeMap<>();
    Map<URI, List<String>> files = new TreeMap<>();
    for (Topic topic : knowledge.topics()) {
      topic.header().sources().values().stream()
          .flatMap(source -> address(source).stream())
          .distinct()
          .forEach(address -> add(topics, address, topic));
    }
    for (Document.Entry document : documents) {
      address(document.description().source())
          .ifPresent(address -> add(files, address, document.id()));
    }
    return Stream.concat(topics.keySet().stream(), files.keySet().stream())
        .distinct()
        .sorted()
        .map(
            address ->
                new Cited(
                    address,
                    topics.getOrDefault(address, List.of()),
                    files.getOrDefault(address, List.of())))
        .toList();
  }

  private static <T> void add(Map<URI, List<T>> all, URI address, T value) {
    all.computeIfAbsent(address, each -> new ArrayList<>()).add(value);
  }

  /** Under which address a source is watched, if it is. */
  public static Optional<URI> address(Source source) {
    return source.url().flatMap(WatchList::address);
  }

  private static Optional<URI> address(String url) {
    try {
      URI address = URI.create(url.strip().replaceFirst("#.*", ""));
      boolean web =
          address.getHost() != null && String.valueOf(address.getScheme()).matches("(?i)https?");
      return web ? Optional.of(address) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
