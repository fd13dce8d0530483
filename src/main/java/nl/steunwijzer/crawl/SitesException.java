package nl.steunwijzer.crawl;

/** That a list of sites cannot be used; the message is one Dutch line for who edits it. */
public final class SitesException extends Exception {

  private static final long serialVersionUID = 1L;

  SitesException(String message) {
    super(message);
  }
}
