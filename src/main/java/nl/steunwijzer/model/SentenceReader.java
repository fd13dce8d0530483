package nl.steunwijzer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.steunwijzer.text.CleanText;
import nl.steunwijzer.text.Sentences;

/**
 * Cuts what a model writes into sentences, each as soon as it is complete: at its marks, or at the
 * end of its line. It reads the ways in which models write marks, lists and emphasis; thoughts
 * between {@code <think>} marks and headings are no sentences. For one stream.
 */
public final class SentenceReader {

  /** [1], [1, 2], [^1], [bron 1], 【1】 or (bron 1). */
  private static final Pattern MARK =
      Pattern.compile(
          "\\s?[\\[【]\\s*(?:\\^|(?:bron|bronnen|passage|passages|source|sources)\\s*)?"
              + "(\\d{1,2}(?:\\s*(?:,|en|and)\\s*\\d{1,2})*)\\s*[\\]】]"
              + "|\\s?\\(\\s*(?:bron|bronnen|passage|source|sources)\\s*(\\d{1,2}(?:\\s*,\\s*\\d{1,2})*)\\s*\\)",
          Pattern.CASE_INSENSITIVE);

  /** Marks behind or before a full stop, after which something else begins. */
  private static final Pattern COMPLETE =
      Pattern.compile(
          "(?:[.!?]\\*{0,2}(?:"
              + MARK.pattern()
              + ")+|(?:"
              + MARK.pattern()
              + ")+\\*{0,2}[.!?])(?=\\s)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern THOUGHT =
      Pattern.compile("<think(?:ing)?>.*?</think(?:ing)?>", Pattern.DOTALL);

  private static final Pattern OPEN_THOUGHT = Pattern.compile("<think(?:ing)?>");

  /** What stands before a line of a list, a quote or a step. */
  private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*+•–>]\\s+|\\d{1,2}[.)]\\s+)+");

  private static final Pattern EMPHASIS =
      Pattern.compile("\\*\\*|__|(?<!\\w)[*_](?=\\w)|(?<=[\\w.!?])[*_](?!\\w)");
  private static final Pattern HEADING = Pattern.compile("^\\s*#{1,6}\\s.*");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final StringBuilder pending = new StringBuilder();

  /** The sentences that this piece completes. */
  public List<Said> read(String piece) {
    pending.append(piece);
    if (isThinking()) {
      return List.of();
    }
    List<Said> complete = new ArrayList<>();
    for (int end = endOfFirst(); end > 0; end = endOfFirst()) {
      complete.addAll(sentences(pending.substring(0, end)));
      pending.delete(0, end);
    }
    return complete;
  }

  /** The sentences of what is left when the model has said all. */
  public List<Said> end() {
    List<Said> rest = isThinking() ? List.of() : sentences(pending.toString());
    pending.setLength(0);
    return rest;
  }

  /** Whether a thought has begun and not ended; those that ended are forgotten. */
  private boolean isThinking() {
    if (!OPEN_THOUGHT.matcher(pending).find()) {
      return false;
    }
    String spoken = THOUGHT.matcher(pending).replaceAll("");
    pending.setLength(0);
    pending.append(spoken);
    return OPEN_THOUGHT.matcher(pending).find();
  }

  /** Behind the first line or the first marked sentence, or 0 if neither is complete. */
  private int endOfFirst() {
    int line = pending.indexOf("\n") + 1;
    Matcher marked = COMPLETE.matcher(pending);
    boolean found = line == 0 ? marked.find() : marked.region(0, line).find();
    return found ? marked.end() : line;
  }

  private static List<Said> sentences(String raw) {
    String line = CleanText.of(raw);
    if (HEADING.matcher(line).matches()) {
      return List.of();
    }
    List<Integer> marks = marks(line);
    String text = MARK.matcher(line).replaceAll("");
    String bare = EMPHASIS.matcher(BULLET.matcher(text).replaceFirst("")).replaceAll("").strip();
    if (bare.isEmpty() || (marks.isEmpty() && bare.endsWith(":"))) {
      return List.of();
    }
    return Sentences.of(bare).stream().map(sentence -> new Said(sentence, marks)).toList();
  }

  private static List<Integer> marks(String line) {
    return MARK.matcher(line)
        .results()
        .flatMap(match -> Stream.of(match.group()))
        .flatMap(mark -> NUMBER.matcher(mark).results())
        .map(number -> Integer.valueOf(number.group()))
        .distinct()
        .toList();
  }
}
