package nl.steunwijzer.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import nl.steunwijzer.audit.Concern;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.knowledge.Coded;
import nl.steunwijzer.knowledge.Kind;
import nl.steunwijzer.knowledge.Theme;
import nl.steunwijzer.reading.DocumentKind;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Closed choices on the command line, written by the same codes as in the cards. */
final class Choices {

  private Choices() {}

  /** Teaches a command line to read the codes. */
  static CommandLine readableBy(CommandLine commands) {
    return commands
        .registerConverter(Theme.class, code -> read(Theme.class, code))
        .registerConverter(Kind.class, code -> read(Kind.class, code))
        .registerConverter(Concern.class, code -> read(Concern.class, code))
        .registerConverter(Splits.class, code -> read(Splits.class, code))
        .registerConverter(WrittenBy.class, code -> read(WrittenBy.class, code))
        .registerConverter(DocumentKind.class, code -> read(DocumentKind.class, code))
        .registerConverter(AsOf.class, Choices::date);
  }

  private static AsOf date(String text) {
    try {
      return AsOf.of(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "'%s' is geen datum; schrijf 2026, 2026-02 of 2026-02-05".formatted(text));
    }
  }

  private static <E extends Enum<E> & Coded> E read(Class<E> choices, String code) {
    return Coded.find(choices, code)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' is geen keuze; kies uit: %s"
                        .formatted(code, String.join(", ", codes(choices)))));
  }

  private static <E extends Enum<E> & Coded> List<String> codes(Class<E> choices) {
    return Arrays.stream(choices.getEnumConstants()).map(Coded::code).collect(Collectors.toList());
  }

  /** The themes, for the help text. */
  static final class Themes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return codes(Theme.class).iterator();
    }
  }

  /** The kinds of topics, for the help text. */
  static final class Kinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return codes(Kind.class).iterator();
    }
  }

  /** The concerns, for the help text. */
  static final class Concerns implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return codes(Concern.class).iterator();
    }
  }

  /** The kinds of documents, for the help text. */
  static final class DocumentKinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return codes(DocumentKind.class).iterator();
    }
  }

  /** What can write answers, for the help text. */
  static final class Writers implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return codes(WrittenBy.class).iterator();
    }
  }

  /** The parts of the evaluation, for the help text. */
  static final class EvaluationSplits implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return codes(Splits.class).iterator();
    }
  }
}
