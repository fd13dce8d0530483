package nl.steunwijzer.model;

import dev.langchain4j.exception.HttpException;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/** A model did not do what it should; the message is one line in Dutch, without keys. */
public final class ModelException extends Exception {

  private static final long serialVersionUID = 1L;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;

  private final Fault fault;

  ModelException(Fault fault, String message) {
    super(message);
    this.fault = fault;
  }

  /** What went wrong. */
  public Fault fault() {
    return fault;
  }

  /**
   * What the client library reports. Its texts are not passed on: what an address says about a
   * failure may repeat the key.
   */
  static ModelException of(Throwable error) {
    Optional<ModelException> known = first(error, ModelException.class);
    if (known.isPresent()) {
      return known.get();
    }
    Optional<HttpException> http = first(error, HttpException.class);
    if (http.isPresent()) {
      return of(http.get().statusCode());
    }
    return first(error, IOException.class).isPresent()
        ? new ModelException(Fault.UNREACHABLE, "het taalmodel is niet bereikbaar")
        : new ModelException(Fault.BROKEN, "het taalmodel antwoordt onleesbaar");
  }

  private static ModelException of(int status) {
    return switch (status) {
      case 401, 403 ->
          new ModelException(
              Fault.REFUSED,
              "het taalmodel weigert de sleutel (fout %d); kijk STEUNWIJZER_MODEL_KEY na"
                  .formatted(status));
      case 404 ->
          new ModelException(
              Fault.REFUSED,
              "dit taalmodel bestaat daar niet (fout 404); kijk --model-name en --model-url na");
      default ->
          new ModelException(
              status == TOO_MANY || status >= SERVER_ERROR ? Fault.BUSY : Fault.REFUSED,
              "het taalmodel antwoordt met fout %d".formatted(status));
    };
  }

  private static <T extends Throwable> Optional<T> first(Throwable error, Class<T> type) {
    return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
