package nl.steunwijzer.knowledge;

import java.util.List;

/**
 * The smallest citable piece of a card: one paragraph, bullet, step or table row.
 *
 * @param id stable id, such as 'qredits#hoeveel-1'
 * @param topic slug of the card
 * @param text what a reader reads, without marks and markup
 * @param markdown the same as the editor wrote it, links included, without marks
 * @param links slugs of the topics to which it links
 * @param sourceIds the sources it rests on, as named in the card; never empty
 * @param line where it stands in the file, from 1
 */
public record Passage(
    String id,
    String topic,
    Section section,
    Form form,
    String text,
    String markdown,
    List<String> links,
    List<String> sourceIds,
    int line)
    implements Evidence {

  /** How a passage stands in the card. */
  public enum Form {
    PARAGRAPH,
    BULLET,
    STEP,
    ROW
  }

  /** The id without the slug: the anchor on the topic's page. */
  public String anchor() {
    return id.substring(id.indexOf('#') + 1);
  }

  @Override
  public String origin() {
    return topic;
  }

  /** The language in which the passage is written: 'nl', or 'en' in the English section. */
  @Override
  public String language() {
    return section == Section.ENGLISH ? "en" : "nl";
  }
}
