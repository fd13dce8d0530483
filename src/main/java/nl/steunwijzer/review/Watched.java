package nl.steunwijzer.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.steunwijzer.crawl.Validators;

/**
 * What is known of a watched address between two looks. What is the matter with it follows from
 * this alone, so that looking again never tells the same thing twice.
 *
 * @param validators of the bytes last seen
 * @param digest of the bytes last seen; empty if there are none yet
 * @param accepted the text that an editor last agreed with, or that was met first
 * @param latest the text last seen, if it differs from the accepted one
 * @param movedTo the address that the page now has for good
 * @param settled the {@link Finding#mark} of what an editor knows of and wants to hear no more
 */
record Watched(
    Validators validators,
    String digest,
    Optional<Version> accepted,
    Optional<Version> latest,
    Optional<String> movedTo,
    Trouble trouble,
    Optional<String> settled) {

  /** Nothing was seen yet. */
  static final Watched NEW =
      new Watched(
          Validators.NONE,
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Trouble.NONE,
          Optional.empty());

  /** What is known after one more look. */
  Watched after(Visit visit) {
    return switch (visit) {
      case Visit.Same same -> seen(validators, digest, accepted, latest, same.movedTo());
      case Visit.Read read -> read(read);
      case Visit.Gone gone -> with(trouble.gone(gone.forGood()));
      case Visit.Unread unread -> with(trouble.unread(unread.why()));
    };
  }

  private Watched read(Visit.Read read) {
    Version version = read.version();
    boolean agrees =
        accepted.map(before -> Changes.between(before, version).isEmpty()).orElse(true);
    return seen(
        read.validators(),
        read.digest(),
        agrees ? Optional.of(version) : accepted,
        agrees ? Optional.empty() : Optional.of(version),
        read.movedTo());
  }

  private Watched seen(
      Validators newValidators,
      String newDigest,
      Optional<Version> newAccepted,
      Optional<Version> newLatest,
      Optional<String> newAddress) {
    Optional<String> stillSettled =
        settled.filter(mark -> newAddress.map(Finding::moved).map(Finding::mark).equals(settled));
    return new Watched(
        newValidators, newDigest, newAccepted, newLatest, newAddress, Trouble.NONE, stillSettled);
  }

  private Watched with(Trouble now) {
    return new Watched(validators, digest, accepted, latest, movedTo, now, settled);
  }

  /** What an editor should look at: at most one finding of each kind. */
  List<Finding> findings() {
    Optional<Finding> missed = trouble.finding();
    return Stream.of(
            missed,
            missed.isPresent() ? Optional.<Finding>empty() : movedTo.map(Finding::moved),
            changed())
        .flatMap(Optional::stream)
        .filter(finding -> !settled.equals(Optional.of(finding.mark())))
        .toList();
  }

  private Optional<Finding> changed() {
    return accepted
        .flatMap(before -> latest.map(now -> Changes.between(before, now)))
        .map(Finding::changed);
  }

  /** The text of now: the one last seen. */
  Optional<Version> current() {
    return latest.or(() -> accepted);
  }

  /** What is known once an editor has looked at a finding. */
  Watched settle(Finding finding) {
    return finding.kind() == Kind.CHANGED
        ? new Watched(validators, digest, current(), Optional.empty(), movedTo, trouble, settled)
        : new Watched(
            validators, digest, accepted, latest, movedTo, trouble, Optional.of(finding.mark()));
  }
}
