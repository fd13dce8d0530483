package nl.steunwijzer.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.knowledge.Coded;
import nl.steunwijzer.reading.DocumentKind;

/** What somebody says of a file in a small file beside it: 'brief.pdf.yaml' for 'brief.pdf'. */
public final class Sidecar {

  private static final String ENDING = ".yaml";

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .addModule(new Jdk8Module())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Sidecar() {}

  private record Form(
      Optional<String> title,
      Optional<String> publisher,
      Optional<AsOf> asOf,
      Optional<String> kind,
      Optional<String> language,
      Optional<AsOf> validUntil,
      Optional<String> url) {

    Given given() throws IOException {
      if (kind.isPresent() && Coded.find(DocumentKind.class, kind.get()).isEmpty()) {
        throw new IOException("kind '" + kind.get() + "' is geen soort document");
      }
      return new Given(
          title,
          publisher,
          asOf,
          kind.flatMap(code -> Coded.find(DocumentKind.class, code)),
          language,
          validUntil,
          url);
    }
  }

  /** Whether a file says something of the file beside it. */
  public static boolean is(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(ENDING)
        && Files.exists(file.resolveSibling(name.substring(0, name.length() - ENDING.length())));
  }

  /**
   * What is said beside a file; nothing if there is no such file.
   *
   * @throws IOException if it cannot be read; the message is one line
   */
  public static Given beside(Path file) throws IOException {
    Path sidecar = file.resolveSibling(file.getFileName() + ENDING);
    if (!Files.exists(sidecar)) {
      return Given.NOTHING;
    }
    try {
      return YAML.readValue(Files.readString(sidecar), Form.class).given();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new IOException(
          "%s:%d: %s"
              .formatted(sidecar, line, e.getOriginalMessage().lines().findFirst().orElse("")),
          e);
    } catch (IOException e) {
      throw new IOException(sidecar + ": " + e.getMessage(), e);
    }
  }
}
