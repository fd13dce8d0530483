package nl.steunwijzer.crawl;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.MessageHeaders;

/** Takes from an answer what is wanted, and reads no further. */
final class Answers {

  private static final byte[] NOTHING = {};

  private Answers() {}

  static Reply read(ClassicHttpResponse response, Wanted wanted) throws IOException {
    Reply.Head head = head(response);
    HttpEntity entity = response.getEntity();
    if (response.getCode() != HttpStatus.SC_OK || entity == null) {
      return new Reply.Answer(response.getCode(), head, NOTHING);
    }
    if (!wanted.types().isEmpty() && !isOneOf(wanted.types(), head.contentType())) {
      return new Reply.Refused(Refusal.WRONG_TYPE);
    }
    // Decompressed on the way; one byte more than is wanted tells that there is too much.
    byte[] content = entity.getContent().readNBytes(wanted.most() + 1);
    if (content.length <= wanted.most()) {
      return new Reply.Answer(response.getCode(), head, content);
    }
    return wanted.cut()
        ? new Reply.Answer(response.getCode(), head, Arrays.copyOf(content, wanted.most()))
        : new Reply.Refused(Refusal.TOO_LARGE);
  }

  private static boolean isOneOf(Set<String> types, Optional<String> contentType) {
    // Who names no type is taken at a look at the content, by who reads it.
    return contentType.isEmpty() || types.contains(MediaTypes.bare(contentType.get()));
  }

  private static Reply.Head head(MessageHeaders response) {
    return new Reply.Head(
        first(response, HttpHeaders.CONTENT_TYPE),
        first(response, HttpHeaders.LOCATION),
        first(response, HttpHeaders.RETRY_AFTER),
        new Validators(
            first(response, HttpHeaders.ETAG), first(response, HttpHeaders.LAST_MODIFIED)),
        Arrays.stream(response.getHeaders("X-Robots-Tag"))
            .map(header -> Objects.requireNonNullElse(header.getValue(), ""))
            .toList());
  }

  private static Optional<String> first(MessageHeaders response, String name) {
    return Optional.ofNullable(response.getFirstHeader(name))
        .map(Header::getValue)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
