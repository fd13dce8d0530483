package nl.steunwijzer.review;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.steunwijzer.crawl.Fetched;
import nl.steunwijzer.crawl.Refusal;
import nl.steunwijzer.crawl.Validators;
import nl.steunwijzer.library.Digest;
import nl.steunwijzer.library.Intake;
import nl.steunwijzer.reading.FileReader;
import nl.steunwijzer.reading.UnreadableFile;

/** What an answer of a site means for who watches the page. */
final class Visits {

  private final FileReader reader;
  private final Clock clock;

  Visits(FileReader reader, Clock clock) {
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * Reads an answer.
   *
   * @param digest of the bytes last seen; empty if there are none
   */
  Visit of(Fetched fetched, String digest) {
    return switch (fetched) {
      case Fetched.Page page when !page.robots().index() ->
          new Visit.Unread(Refusal.NO_INDEX.why());
      case Fetched.Page page when Digest.of(page.content()).equals(digest) ->
          new Visit.Same(movedTo(page));
      case Fetched.Page page -> read(page);
      case Fetched.Unchanged unchanged -> new Visit.Same(Optional.empty());
      case Fetched.Gone gone -> new Visit.Gone(gone.isForGood());
      case Fetched.Refused refused -> new Visit.Unread(refused.why().why());
      case Fetched.Failed failed -> new Visit.Unread(failed.why());
    };
  }

  private Visit read(Fetched.Page page) {
    try {
      return new Visit.Read(
          Version.of(reader.read(Intake.file(page)), LocalDate.now(clock)),
          Digest.of(page.content()),
          validators(page),
          movedTo(page));
    } catch (UnreadableFile e) {
      return new Visit.Unread(String.valueOf(e.getMessage()));
    }
  }

  /** Those of another address mean nothing at the one that is asked. */
  private static Validators validators(Fetched.Page page) {
    return page.address().equals(page.asked()) ? page.validators() : Validators.NONE;
  }

  private static Optional<String> movedTo(Fetched.Page page) {
    return page.movedForGood() ? Optional.of(page.address()).map(URI::toString) : Optional.empty();
  }
}
