package nl.steunwijzer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.steunwijzer.history.Change;
import nl.steunwijzer.history.HistoryStore;
import nl.steunwijzer.history.Kind;

/** What changed on the cards, for programs. */
final class ChangesApi {

  private static final Period USUAL = Period.ofDays(30);
  private static final int PAGE_SIZE = 50;
  private static final int MOST_PAGES = 10_000;

  private final Services services;

  ChangesApi(Services services) {
    this.services = services;
  }

  void addTo(RoutesConfig routes) {
    routes.get(Api.BASE + "/changes", this::changes);
  }

  /**
   * A page of changes.
   *
   * @param knownSince the day from which on changes are known
   */
  record ChangeList(
      int total, int page, int pageSize, Optional<LocalDate> knownSince, List<ChangeJson> items) {}

  /** One change; {@code label} is what a figure is called. */
  record ChangeJson(
      LocalDate day,
      String topic,
      String name,
      String url,
      Kind kind,
      String part,
      Optional<String> label,
      Optional<String> before,
      Optional<String> after) {

    static ChangeJson of(Change change) {
      return new ChangeJson(
          change.day(),
          change.topic(),
          change.name(),
          "/regelingen/" + change.topic(),
          change.kind(),
          change.part(),
          said(change.label()),
          said(change.before()),
          said(change.after()));
    }

    private static Optional<String> said(String text) {
      return Optional.of(text).filter(said -> !said.isEmpty());
    }
  }

  private void changes(Context ctx) {
    LookUpQuery.refuseOthers(ctx, Set.of("since", "page", "pageSize"));
    int page = LookUpQuery.number(ctx, "page", 1, MOST_PAGES);
    int size = LookUpQuery.number(ctx, "pageSize", PAGE_SIZE, LookUpQuery.MAX_PAGE_SIZE);
    LocalDate since = since(ctx);
    List<Change> all = services.history().map(history -> history.since(since)).orElse(List.of());
    int from = Math.min((page - 1) * size, all.size());
    Api.json(
        ctx,
        new ChangeList(
            all.size(),
            page,
            size,
            services.history().flatMap(HistoryStore::firstLook),
            all.subList(from, Math.min(from + size, all.size())).stream()
                .map(ChangeJson::of)
                .toList()));
  }

  private LocalDate since(Context ctx) {
    Optional<String> text =
        Optional.ofNullable(ctx.queryParam("since")).filter(given -> !given.isBlank());
    try {
      return text.map(LocalDate::parse).orElse(services.today().minus(USUAL));
    } catch (DateTimeException e) {
      throw BadInput.query("since", "geef een dag als 2026-11-01");
    }
  }
}
