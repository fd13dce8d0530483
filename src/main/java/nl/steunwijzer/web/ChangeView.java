package nl.steunwijzer.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.history.Change;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.knowledge.Coded;
import nl.steunwijzer.knowledge.FigureUnit;
import nl.steunwijzer.knowledge.Section;

/**
 * Something that changed on a card.
 *
 * @param part of the card, in words
 * @param label what a figure is called
 * @param language of what it was and is
 */
record ChangeView(
    String day,
    String part,
    Optional<String> label,
    String language,
    Optional<String> before,
    Optional<String> after) {

  static ChangeView of(Ui ui, Change change) {
    return new ChangeView(
        ui.labels().day(change.day()),
        part(ui, change),
        Optional.of(change.label()).filter(label -> !label.isEmpty()),
        isOurs(change) ? ui.tag() : language(change),
        said(ui, change, change.before()),
        said(ui, change, change.after()));
  }

  /** Which part of the card it is, in words. */
  static String part(Ui ui, Change change) {
    return ui.labels()
        .find("part", change.part())
        .or(() -> ui.labels().find("section", change.part()))
        .or(
            () ->
                Arrays.stream(Section.values())
                    .filter(section -> section.anchor().equals(change.part()))
                    .map(Section::title)
                    .findFirst())
        .orElse(change.part());
  }

  private static boolean isOurs(Change change) {
    return List.of(Change.STATUS, Change.UNTIL, Change.FIGURES).contains(change.part());
  }

  private static String language(Change change) {
    return change.part().equals(Section.ENGLISH.anchor()) ? "en" : "nl";
  }

  private static Optional<String> said(Ui ui, Change change, String text) {
    return Optional.of(text).filter(said -> !said.isEmpty()).map(said -> words(ui, change, said));
  }

  private static String words(Ui ui, Change change, String text) {
    return switch (change.part()) {
      case Change.STATUS -> ui.labels().of("status", text);
      case Change.UNTIL -> ui.labels().date(AsOf.of(text)).orElse(text);
      case Change.FIGURES -> figure(ui, text);
      default -> text;
    };
  }

  /** A value with the code of its unit, as a reader writes it. */
  private static String figure(Ui ui, String text) {
    String[] parts = text.split(" ", 2);
    return Coded.find(FigureUnit.class, parts[1])
        .map(unit -> ui.labels().figure(new BigDecimal(parts[0]), unit))
        .orElse(text);
  }
}
