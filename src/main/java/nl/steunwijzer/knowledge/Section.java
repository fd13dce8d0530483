package nl.steunwijzer.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sections of a card, in the order in which they stand. */
public enum Section {
  WHAT("Wat is het"),
  WHO("Voor wie"),
  HOW_MUCH("Hoeveel"),
  CONDITIONS("Voorwaarden"),
  APPLY("Zo vraag je het aan"),
  STEPS("Stappen"),
  CAUTION("Let op"),
  ALTERNATIVES("Wat kan ook"),
  STATE("Stand van zaken"),
  CONTACT("Contact"),
  BACKGROUND("Achtergrond"),
  ENGLISH("In English");

  private final String title;

  Section(String title) {
    this.title = title;
  }

  /** The heading as it stands in a card. */
  public String title() {
    return title;
  }

  /** The part of a passage's id that names the section, such as 'wat-is-het'. */
  public String anchor() {
    return title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
  }

  static Optional<Section> withTitle(String title) {
    return Arrays.stream(values()).filter(section -> section.title.equals(title)).findFirst();
  }

  static List<String> titles() {
    return Arrays.stream(values()).map(Section::title).toList();
  }
}
