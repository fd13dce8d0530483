package nl.steunwijzer.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.steunwijzer.knowledge.Audience;
import nl.steunwijzer.knowledge.Availability;
import nl.steunwijzer.knowledge.Coded;
import nl.steunwijzer.knowledge.Kind;
import nl.steunwijzer.knowledge.Theme;
import nl.steunwijzer.knowledge.TopicType;
import nl.steunwijzer.search.Facet;
import nl.steunwijzer.search.LookUp;
import nl.steunwijzer.search.Order;
import nl.steunwijzer.text.CleanText;

/**
 * A look-up as it stands in an address: page and API read the same parameters.
 *
 * @param values the filters that are on, by parameter
 * @param page from 1
 * @param pageSize topics on one page
 */
record LookUpQuery(
    LookUp.Filter filter, Map<String, String> values, Order order, int page, int pageSize) {

  static final List<String> FACETS = Arrays.stream(Facet.values()).map(Facet::code).toList();

  private static final Set<String> KNOWN =
      Set.of(
          "q",
          "theme",
          "kind",
          "type",
          "status",
          "audience",
          "provider",
          "sort",
          "page",
          "pageSize");

  private static final int MAX_WORDS = 200;
  private static final int MAX_PAGE = 10_000;
  static final int MAX_PAGE_SIZE = 100;
  private static final int PAGE_SIZE = 20;

  /**
   * Reads the address.
   *
   * @throws BadInput if a parameter or its value is not known
   */
  static LookUpQuery of(Context ctx) {
    refuseOthers(ctx, KNOWN);
    String words = CleanText.of(Optional.ofNullable(ctx.queryParam("q")).orElse(""));
    if (words.length() > MAX_WORDS) {
      throw BadInput.query("q", "hoogstens %d tekens".formatted(MAX_WORDS));
    }
    Map<String, String> values = new LinkedHashMap<>();
    FACETS.forEach(facet -> given(ctx, facet).ifPresent(value -> values.put(facet, value)));
    LookUp.Filter filter =
        new LookUp.Filter(
            words,
            coded(Optional.ofNullable(values.get("theme")), "theme", Theme.class),
            coded(Optional.ofNullable(values.get("kind")), "kind", Kind.class),
            coded(Optional.ofNullable(values.get("type")), "type", TopicType.class),
            coded(Optional.ofNullable(values.get("status")), "status", Availability.class),
            coded(Optional.ofNullable(values.get("audience")), "audience", Audience.class),
            Optional.ofNullable(values.get("provider")));
    return new LookUpQuery(
        filter,
        values,
        coded(given(ctx, "sort"), "sort", Order.class).orElse(Order.RELEVANCE),
        number(ctx, "page", 1, MAX_PAGE),
        number(ctx, "pageSize", PAGE_SIZE, MAX_PAGE_SIZE));
  }

  /** Refuses parameters that are not known: a typing error would go unseen. */
  static void refuseOthers(Context ctx, Set<String> known) {
    for (String name : ctx.queryParamMap().keySet()) {
      if (!known.contains(name)) {
        throw BadInput.query(name, "deze parameter bestaat niet");
      }
    }
  }

  private static Optional<String> given(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).filter(value -> !value.isBlank());
  }

  private static <E extends Enum<E> & Coded> Optional<E> coded(
      Optional<String> given, String name, Class<E> choices) {
    return given.map(
        value ->
            Coded.find(choices, value)
                .orElseThrow(
                    () -> BadInput.query(name, "onbekende waarde; kies uit " + codes(choices))));
  }

  private static <E extends Enum<E> & Coded> String codes(Class<E> choices) {
    return List.of(choices.getEnumConstants()).stream()
        .map(Coded::code)
        .collect(Collectors.joining(", "));
  }

  /** A whole number in the address. */
  static int number(Context ctx, String name, int standard, int max) {
    Optional<String> text = given(ctx, name);
    if (text.isEmpty()) {
      return standard;
    }
    if (!text.get().matches("\\d{1,6}")
        || Integer.parseInt(text.get()) < 1
        || Integer.parseInt(text.get()) > max) {
      throw BadInput.query(name, "geef een heel getal van 1 tot en met " + max);
    }
    return Integer.parseInt(text.get());
  }

  /** The part of a list that is on this page. */
  <T> List<T> onPage(List<T> all) {
    int from = Math.min((page - 1) * pageSize, all.size());
    return all.subList(from, Math.min(from + pageSize, all.size()));
  }

  /** The address of this look-up with one filter changed; an empty value takes the filter away. */
  String urlWith(String name, String value) {
    Map<String, String> parameters = new LinkedHashMap<>(values);
    parameters.put(name, value);
    return url(parameters, order, 1);
  }

  /** The address of this look-up in another order. */
  String urlIn(Order other) {
    return url(values, other, 1);
  }

  /** The address of another page of this look-up. */
  String urlOfPage(int other) {
    return url(values, order, other);
  }

  private String url(Map<String, String> parameters, Order sort, int pageNumber) {
    List<String> pairs = new ArrayList<>();
    if (!filter.words().isBlank()) {
      pairs.add("q=" + encoded(filter.words()));
    }
    parameters.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            pairs.add(name + "=" + encoded(value));
          }
        });
    if (sort != Order.RELEVANCE) {
      pairs.add("sort=" + sort.code());
    }
    if (pageSize != PAGE_SIZE) {
      pairs.add("pageSize=" + pageSize);
    }
    if (pageNumber > 1) {
      pairs.add("page=" + pageNumber);
    }
    return "/regelingen" + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
