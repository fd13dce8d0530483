package nl.steunwijzer.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Section;

/**
 * A sentence beside a passage, with what the gate should find.
 *
 * @param topic slug of the card
 * @param section the heading below which the passage stood
 * @param evidence the passage as it stood when the pair was written; cards may change since
 * @param supported whether the passage proves the sentence
 * @param kind in what way the sentence differs from the passage
 */
record GatePair(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String topic,
    @JsonProperty(required = true) String section,
    @JsonProperty(required = true) String evidence,
    @JsonProperty(required = true) String sentence,
    @JsonProperty(required = true) boolean supported,
    @JsonProperty(required = true) String kind) {

  /** The evidence as a passage of its topic. */
  Passage passage() {
    List<String> none = List.of();
    String id = topic + "#" + sectionOf().anchor();
    return new Passage(
        id, topic, sectionOf(), Passage.Form.PARAGRAPH, evidence, evidence, none, none, 1);
  }

  private Section sectionOf() {
    return Arrays.stream(Section.values())
        .filter(each -> each.title().equals(section))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("%s: onbekend kopje '%s'".formatted(id, section)));
  }
}
