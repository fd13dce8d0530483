package nl.steunwijzer.answer;

import java.util.List;
import nl.steunwijzer.knowledge.Section;

/** What somebody wants to know, and the sections of a card that tell it, the most telling first. */
public enum QuestionKind {
  HOW_MUCH(Section.HOW_MUCH, Section.CONDITIONS),
  HOW_TO_APPLY(Section.APPLY, Section.STEPS, Section.CONTACT),
  FOR_WHOM(Section.WHO, Section.CONDITIONS),
  STILL_OPEN(Section.STATE, Section.ALTERNATIVES),
  CONTACT(Section.CONTACT, Section.APPLY),
  RISK(Section.CAUTION, Section.CONDITIONS),
  COMPARE(Section.WHAT, Section.HOW_MUCH, Section.WHO),
  WHAT_IS(Section.WHAT, Section.WHO, Section.HOW_MUCH),
  /** None of these: a situation, or which scheme fits. */
  WHICH_FITS(Section.WHAT, Section.WHO, Section.HOW_MUCH, Section.APPLY);

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
  private final List<Section> sections;

  QuestionKind(Section... sections) {
    this.sections = List.of(sections);
  }

  /** The sections that answer this kind of question, the most telling first. */
  List<Section> sections() {
    return sections;
  }
}
