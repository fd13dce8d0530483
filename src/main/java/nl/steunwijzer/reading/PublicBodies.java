package nl.steunwijzer.reading;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sites on which Dutch public bodies speak to everybody. */
final class PublicBodies {

  private static final String LAWS = "wetten.overheid.nl";

  private static final List<String> SITES =
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

  private PublicBodies() {}

  /** Adds what kind of document an address tells, if nothing better is known. */
  static About add(About about, Optional<URI> address) {
    Optional<DocumentKind> kind = address.flatMap(PublicBodies::kind);
    boolean law = kind.equals(Optional.of(DocumentKind.LAW));
    Optional<DocumentKind> best = law ? kind : about.kind().or(() -> kind);
    return new About(
        about.title(), about.publisher(), about.date(), best, about.language(), about.validUntil());
  }

  private static Optional<DocumentKind> kind(URI address) {
    String host = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
    if (host.equals(LAWS)) {
      return Optional.of(DocumentKind.LAW);
    }
    boolean known = SITES.stream().anyMatch(site -> host.equals(site) || host.endsWith("." + site));
    return known ? Optional.of(DocumentKind.OFFICIAL_PAGE) : Optional.empty();
  }
}
