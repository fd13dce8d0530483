package nl.steunwijzer.crawl;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A server, somebody who fetches from it, and what was handed out. */
final class Scene implements AutoCloseable {

  /** The most bytes of a page. */
  static final int MOST = 100_000;

  private final WebServer server = new WebServer();
  private final TestTime time = new TestTime();
  private final List<Fetched> got = new CopyOnWriteArrayList<>();
  private final Fetcher fetcher;

  /** With more patience than a busy machine needs. */
  Scene() {
    this(Duration.ofSeconds(10), Duration.ofSeconds(20));
  }

  /** With so much patience with silence, and with an answer as a whole. */
  Scene(Duration silence, Duration whole) {
    fetcher =
        Fetcher.of(
            FetchSettings.of("Steunwijzer/0.1 (+https://example.nl)")
                .alsoLocal()
                .within(MOST, silence, whole),
            time,
            new TestNetwork(),
            time);
  }

  WebServer server() {
    return server;
  }

  TestTime time() {
    return time;
  }

  Fetcher fetcher() {
    return fetcher;
  }

  Fetched fetch(URI address) {
    return fetcher.fetch(address, Optional.empty());
  }

  /** What is refused, and why. */
  Refusal refused(URI address) {
    return ((Fetched.Refused) fetch(address)).why();
  }

  /** The whole server, from these pages or its front page. */
  Site site(String... start) {
    return new Site(
        "s",
        "s",
        Stream.of(start.length == 0 ? new String[] {"/"} : start).map(server::at).toList(),
        List.of(),
        List.of("site.test"),
        List.of(),
        3,
        100);
  }

  Site site(int depth, int mostPages) {
    Site whole = site();
    return new Site(
        "s", "s", whole.start(), List.of(), whole.include(), List.of(), depth, mostPages);
  }

  Site named(String name, String start) {
    Site site = site(start);
    return new Site(name, "s", site.start(), List.of(), site.include(), List.of(), 3, 100);
  }

  Summary run(Site site) {
    return run(site, Map.of());
  }

  Summary run(Site site, Map<URI, Validators> known) {
    return new Crawl(fetcher).run(site, known, got::add);
  }

  /** Everything that was handed out. */
  List<Fetched> got() {
    return got;
  }

  /** The paths of the pages that were handed out. */
  List<String> pages() {
    return got.stream()
        .filter(Fetched.Page.class::isInstance)
        .map(page -> ((Fetched.Page) page).address().getPath())
        .toList();
  }

  byte[] sitemapIndex(String... files) {
    return ("<?xml version='1.0'?>"
            + "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
            + Stream.of(files)
                .map(file -> file.startsWith("http") ? file : server.at(file).toString())
                .map("<sitemap><loc>%s</loc></sitemap>"::formatted)
                .collect(Collectors.joining())
            + "</sitemapindex>")
        .getBytes(StandardCharsets.UTF_8);
  }

  byte[] sitemap(String path, String changed) {
    return ("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>%s</loc>"
            + "<lastmod>%s</lastmod></url></urlset>")
        .formatted(server.at("/") + path.substring(1), changed)
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    fetcher.close();
    server.close();
  }
}
