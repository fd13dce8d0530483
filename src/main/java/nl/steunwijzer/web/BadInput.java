package nl.steunwijzer.web;

import java.io.Serial;

/** A request that cannot be answered because of what it holds; says where and what to do. */
final class BadInput extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final int status;
  private final String in;
  private final String location;

  private BadInput(int status, String in, String location, String message) {
    super(message);
    this.status = status;
    this.in = in;
    this.location = location;
  }

  static BadInput body(String location, String message) {
    return new BadInput(400, "body", location, message);
  }

  static BadInput query(String location, String message) {
    return new BadInput(400, "query", location, message);
  }

  static BadInput header(int status, String location, String message) {
    return new BadInput(status, "header", location, message);
  }

  /** What is asked was right once, and is no longer. */
  static BadInput tooLate(String location, String message) {
    return new BadInput(409, "path", location, message);
  }

  /** The body as a whole cannot be used. */
  static BadInput content(int status, String message) {
    return new BadInput(status, "body", "", message);
  }

  static BadInput notFound(String location, String message) {
    return new BadInput(404, "path", location, message);
  }

  int status() {
    return status;
  }

  String in() {
    return in;
  }

  String location() {
    return location;
  }

  /** What is wrong and what to do. */
  String explanation() {
    return String.valueOf(getMessage());
  }
}
