package nl.steunwijzer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the characters of a page together to pieces of lines. */
final class Spans {

  /** Wider white space, in sizes of the letters, parts cells and columns. */
  private static final float WIDE = 1.1f;

  /** Letters of this size, compared with their line, are raised or lowered. */
  private static final float RAISED = 0.8f;

  private final List<Span> spans = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Glyph> glyphs = new ArrayList<>();

  private Spans() {}

  static List<Span> of(List<Glyph> page) {
    Spans spans = new Spans();
    page.forEach(spans::take);
    spans.end();
    return joined(spans.spans);
  }

  private void take(Glyph glyph) {
    if (!glyphs.isEmpty() && !goesOn(glyph)) {
      end();
    }
    if (glyph.text().isBlank()) {
      space();
      if (!glyphs.isEmpty()) {
        glyphs.add(glyph);
      }
      return;
    }
    if (!glyphs.isEmpty() && isTwin(glyph)) {
      return;
    }
    if (!glyphs.isEmpty() && isRaisedFigure(glyph)) {
      glyphs.add(glyph);
      return;
    }
    if (!glyphs.isEmpty() && gap(glyph) > Math.max(0.15f * glyph.size(), 0.4f * glyph.space())) {
      space();
    }
    glyphs.add(glyph);
    text.append(glyph.text());
  }

  private void space() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private float gap(Glyph glyph) {
    return glyph.left() - glyphs.getLast().right();
  }

  private float size() {
    float size = 0;
    for (Glyph glyph : glyphs) {
      size = Math.max(size, glyph.size());
    }
    return size;
  }

  private boolean goesOn(Glyph glyph) {
    Glyph last = glyphs.getLast();
    float size = Math.max(last.size(), glyph.size());
    boolean sameLine = Math.abs(glyph.baseline() - last.baseline()) < 0.6f * size;
    return sameLine && gap(glyph) < WIDE * size && glyph.left() > last.left() - 0.5f * size;
  }

  /** Some programs print a letter twice to make it bold. */
  private boolean isTwin(Glyph glyph) {
    Glyph last = glyphs.getLast();
    return glyph.text().equals(last.text())
        && Math.abs(glyph.left() - last.left()) < 0.3f * glyph.width();
  }

  private boolean isRaisedFigure(Glyph glyph) {
    Glyph first = glyphs.getFirst();
    boolean figure = glyph.text().chars().allMatch(c -> Character.isDigit(c) || c == '*');
    boolean raised =
        glyph.size() < RAISED * first.size()
            && glyph.baseline() < first.baseline() - 0.1f * first.size();
    return figure && raised;
  }

  private void end() {
    String whole = text.toString().strip();
    if (!whole.isEmpty()) {
      Glyph first = glyphs.getFirst();
      Glyph last = glyphs.getLast();
      long bold = glyphs.stream().filter(Glyph::bold).count();
      spans.add(
          new Span(
              whole,
              first.left(),
              Math.max(last.right(), first.right()),
              baseline(),
              size(),
              bold * 10 > glyphs.size() * 8L));
    }
    text.setLength(0);
    glyphs.clear();
  }

  /** That of the largest letter: a raised figure may stand first. */
  private float baseline() {
    Glyph largest = glyphs.getFirst();
    for (Glyph glyph : glyphs) {
      largest = glyph.size() > largest.size() ? glyph : largest;
    }
    return largest.baseline();
  }

  /** Pieces that follow each other on a line, in whatever order they were printed. */
  private static List<Span> joined(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(
        Comparator.comparingInt((Span s) -> Math.round(s.baseline() / 2))
            .thenComparingDouble(Span::left));
    List<Span> joined = new ArrayList<>();
    for (Span span : sorted) {
      if (!joined.isEmpty() && follows(joined.getLast(), span)) {
        joined.set(joined.size() - 1, join(joined.getLast(), span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static boolean follows(Span span, Span next) {
    float size = Math.max(span.size(), next.size());
    float gap = next.left() - span.right();
    return span.onLineOf(next) && gap > -0.3f * size && gap < WIDE * size;
  }

  private static Span join(Span span, Span next) {
    boolean apart = next.left() - span.right() > 0.15f * next.size();
    boolean mark =
        next.size() < RAISED * span.size()
            && next.text().matches("\\d{1,3}")
            && next.baseline() < span.baseline();
    String text = mark ? span.text() : span.text() + (apart ? " " : "") + next.text();
    return new Span(
        text,
        span.left(),
        Math.max(span.right(), next.right()),
        span.size() >= next.size() ? span.baseline() : next.baseline(),
        Math.max(span.size(), next.size()),
        span.bold() && (mark || next.bold()));
  }
}
