package nl.steunwijzer.crawl;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads the list of sites that an editor keeps. */
public final class Sites {

  private static final int DEPTH = 3;
  private static final int MOST_PAGES = 500;

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .addModule(new Jdk8Module())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .defaultSetterInfo(JsonSetter.Value.construct(Nulls.DEFAULT, Nulls.FAIL))
          .build();

  private final String file;

  private Sites(String file) {
    this.file = file;
  }

  /** A site as it is written: whatever may be left out is optional. */
  private record Written(
      Optional<String> name,
      Optional<String> publisher,
      Optional<List<URI>> start,
      Optional<List<URI>> sitemaps,
      Optional<List<String>> include,
      Optional<List<String>> exclude,
      Optional<Integer> depth,
      Optional<Integer> mostPages) {}

  /**
   * All sites of the file, in order.
   *
   * @throws SitesException if the file is missing or anything in it is wrong; names the file, and
   *     the line or the site and the field
   */
  public static List<Site> read(Path file) throws SitesException {
    return new Sites(String.valueOf(file.getFileName())).parse(file);
  }

  private List<Site> parse(Path path) throws SitesException {
    List<Site> sites = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Written written : written(path)) {
      Site site = site(written);
      if (!names.add(site.name())) {
        throw wrong(site.name(), "name", "deze naam staat er twee keer");
      }
      sites.add(site);
    }
    return List.copyOf(sites);
  }

  private List<Written> written(Path path) throws SitesException {
    try {
      return Optional.ofNullable(
              YAML.readValue(Files.readString(path), new TypeReference<List<Written>>() {}))
          .orElse(List.of());
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new SitesException("%s:%d: %s".formatted(file, line, message(e)));
    } catch (IOException e) {
      throw new SitesException("%s is niet te lezen: %s".formatted(file, e.getMessage()));
    }
  }

  private Site site(Written written) throws SitesException {
    String name = written.name().orElse("");
    if (name.isBlank()) {
      throw wrong("zonder naam", "name", "vul in hoe de site heet");
    }
    Site site =
        new Site(
            name,
            written.publisher().orElse(name),
            written.start().orElse(List.of()),
            written.sitemaps().orElse(List.of()),
            written.include().orElse(List.of()),
            written.exclude().orElse(List.of()),
            written.depth().orElse(DEPTH),
            written.mostPages().orElse(MOST_PAGES));
    check(site);
    return site;
  }

  private void check(Site site) throws SitesException {
    if (site.include().isEmpty()) {
      throw wrong(site.name(), "include", "noem minstens een patroon, zoals www.rvo.nl/subsidies");
    }
    if (site.start().isEmpty() && site.sitemaps().isEmpty()) {
      throw wrong(site.name(), "start", "noem minstens een pagina waar het lezen begint");
    }
    checkAddresses(site.name(), "start", site.start());
    checkAddresses(site.name(), "sitemaps", site.sitemaps());
    if (site.depth() < 0) {
      throw wrong(site.name(), "depth", "dit is 0 of meer");
    }
    if (site.mostPages() < 1) {
      throw wrong(site.name(), "mostPages", "dit is 1 of meer");
    }
  }

  private void checkAddresses(String site, String field, List<URI> addresses)
      throws SitesException {
    for (URI address : addresses) {
      if (!AddressRules.isWeb(address)) {
        throw wrong(site, field, "'%s' begint niet met http:// of https://".formatted(address));
      }
    }
  }

  private SitesException wrong(String site, String field, String what) {
    return new SitesException("%s: site '%s', veld %s: %s".formatted(file, site, field, what));
  }

  private static String message(JsonProcessingException e) {
    Optional<String> syntax = syntax(e);
    if (syntax.isPresent()) {
      return "geen geldige YAML: " + syntax.get();
    }
    return switch (e) {
      case UnrecognizedPropertyException unknown ->
          "onbekend veld '%s'; wel bekend: %s"
              .formatted(
                  unknown.getPropertyName(),
                  unknown.getKnownPropertyIds().stream()
                      .map(String::valueOf)
                      .sorted()
                      .collect(Collectors.joining(", ")));
      case JsonMappingException wrong ->
          field(wrong)
              .map("verkeerde waarde bij %s; kijk hoe het bij een andere site staat"::formatted)
              .orElse("het bestand is een lijst van sites; elke site begint met '- name: '");
      default -> "geen geldige YAML";
    };
  }

  /** What is wrong with the YAML itself, if that is it. */
  private static Optional<String> syntax(JsonProcessingException e) {
    return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
        .filter(
            cause -> cause instanceof MarkedYAMLException || cause instanceof StreamReadException)
        .map(
            cause ->
                cause instanceof MarkedYAMLException yaml ? yaml.getProblem() : firstLine(cause))
        .reduce((outer, inner) -> inner);
  }

  private static Optional<String> field(JsonMappingException e) {
    return e.getPath().stream()
        .flatMap(part -> Optional.ofNullable(part.getFieldName()).stream())
        .reduce((outer, inner) -> inner);
  }

  private static String firstLine(Throwable e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
