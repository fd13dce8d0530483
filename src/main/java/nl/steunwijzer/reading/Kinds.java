package nl.steunwijzer.reading;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what a document is by where it was found and by how it is built. */
final class Kinds {

  private static final String LAWS = "wetten.overheid.nl";

  /** The sites on which Dutch public bodies speak to everybody. */
  private static final List<String> PUBLIC_BODIES =
      List.of(
          "overheid.nl",
          "rijksoverheid.nl",
          "rvo.nl",
          "kvk.nl",
          "belastingdienst.nl",
          "uwv.nl",
          "svb.nl",
          "cbs.nl",
          "douane.nl",
          "government.nl",
          "business.gov.nl",
          "acm.nl",
          "afm.nl",
          "dnb.nl",
          "nlarbeidsinspectie.nl",
          "autoriteitpersoonsgegevens.nl",
          "rdw.nl",
          "duo.nl",
          "toeslagen.nl",
          "ilent.nl",
          "nvwa.nl",
          "tweedekamer.nl",
          "eerstekamer.nl",
          "werk.nl");

  private static final Pattern ARTICLE = Pattern.compile("^Artikel \\d+[a-z]?\\b.{0,120}$");

  /** A text about one article is no law. */
  private static final int ARTICLES = 3;

  private Kinds() {}

  /** What a document is known to be, with what its address and its articles tell of it. */
  static Optional<DocumentKind> of(
      Optional<DocumentKind> told, List<Block> blocks, Optional<URI> address) {
    Optional<DocumentKind> site = address.flatMap(Kinds::ofSite);
    return hasArticles(blocks) ? Optional.of(DocumentKind.LAW) : site.or(() -> told);
  }

  private static boolean hasArticles(List<Block> blocks) {
    return blocks.stream()
            .filter(block -> block.type() == Block.Type.HEADING)
            .filter(block -> ARTICLE.matcher(block.text()).matches())
            .limit(ARTICLES)
            .count()
        == ARTICLES;
  }

  private static Optional<DocumentKind> ofSite(URI address) {
    String host = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
    if (host.equals(LAWS)) {
      return Optional.of(DocumentKind.LAW);
    }
    boolean known =
        PUBLIC_BODIES.stream().anyMatch(site -> host.equals(site) || host.endsWith("." + site));
    return known ? Optional.of(DocumentKind.OFFICIAL_PAGE) : Optional.empty();
  }
}
