package nl.steunwijzer.library;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.steunwijzer.crawl.Fetched;
import nl.steunwijzer.crawl.Fetcher;
import nl.steunwijzer.crawl.Refusal;
import nl.steunwijzer.reading.Limits;
import nl.steunwijzer.reading.RawFile;
import nl.steunwijzer.reading.UnreadableFile;

/** Takes in what is named: files on disk and addresses on the web, each with a clear outcome. */
public final class Intake {

  private final Library library;
  private final Fetcher fetcher;

  /** Takes files into a library; addresses are fetched first. */
  public Intake(Library library, Fetcher fetcher) {
    this.library = library;
    this.fetcher = fetcher;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** The file was read. */
    record Taken(Added added) implements Outcome {}

    /**
     * Nothing was kept.
     *
     * @param why one line of plain Dutch, with what to do
     */
    record Left(String why) implements Outcome {}
  }

  /**
   * The files below a path, or the path itself if it is a file; hidden ones and files that tell of
   * others are left out.
   *
   * @throws IOException if the folder cannot be listed
   */
  public static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !isHidden(path.relativize(file)) && !Sidecar.is(file))
          .sorted()
          .toList();
    }
  }

  private static boolean isHidden(Path relative) {
    return Stream.iterate(relative, path -> path != null, Path::getParent)
        .anyMatch(path -> String.valueOf(path.getFileName()).startsWith("."));
  }

  /** Takes in a file, with what stands beside it in a sidecar. */
  public Outcome take(Path file, Given given) {
    try {
      if (!Files.isRegularFile(file)) {
        return new Outcome.Left("dit bestand bestaat niet");
      }
      if (Files.size(file) > Limits.USUAL.bytes()) {
        return new Outcome.Left(
            "het bestand is groter dan %d MB".formatted(Limits.USUAL.bytes() / 1_000_000));
      }
      Given told = given.or(Sidecar.beside(file));
      return take(RawFile.of(String.valueOf(file.getFileName()), Files.readAllBytes(file)), told);
    } catch (IOException e) {
      return new Outcome.Left("het bestand kan niet gelezen worden: " + e.getMessage());
    }
  }

  /** Fetches an address and takes in what stands there; may take minutes. */
  public Outcome take(URI address, Given given) {
    return take(fetcher.fetch(address, Optional.empty()), given);
  }

  /** Takes in what was fetched. */
  public Outcome take(Fetched fetched, Given given) {
    return switch (fetched) {
      case Fetched.Page page when !page.robots().index() ->
          new Outcome.Left(Refusal.NO_INDEX.why());
      case Fetched.Page page -> {
        Outcome outcome = take(file(page), given);
        library.store().sayVersion(page.address(), page.validators());
        yield outcome;
      }
      case Fetched.Unchanged unchanged -> new Outcome.Left("er is niets veranderd");
      case Fetched.Gone gone -> new Outcome.Left("dit adres bestaat niet (meer)");
      case Fetched.Refused refused -> new Outcome.Left(refused.why().why());
      case Fetched.Failed failed -> new Outcome.Left(failed.why());
    };
  }

  /** What was fetched, as a file. */
  public static RawFile file(Fetched.Page page) {
    String path = Optional.ofNullable(page.address().getPath()).orElse("");
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new RawFile(
        name.isEmpty() ? page.address().getHost() : name,
        page.content(),
        page.contentType(),
        Optional.of(page.address()));
  }

  /** Takes in a file that is in memory. */
  public Outcome take(RawFile file, Given given) {
    try {
      return new Outcome.Taken(library.add(file, given));
    } catch (UnreadableFile e) {
      return new Outcome.Left(String.valueOf(e.getMessage()));
    }
  }
}
