package nl.steunwijzer.crawl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** What test servers send. */
final class Bodies {

  private Bodies() {}

  static byte[] page(String body) {
    return ("<!doctype html><html lang=nl><head><title>t</title></head><body>" + body)
        .getBytes(StandardCharsets.UTF_8);
  }

  static String links(String... to) {
    return Stream.of(to).map("<a href='%s'>x</a>"::formatted).collect(Collectors.joining());
  }

  static String canonical(String to) {
    return "<link rel=canonical href='" + to + "'>";
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
