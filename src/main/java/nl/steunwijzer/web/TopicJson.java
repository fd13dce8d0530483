package nl.steunwijzer.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.steunwijzer.answer.Answer.CitedSource;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.knowledge.Audience;
import nl.steunwijzer.knowledge.Availability;
import nl.steunwijzer.knowledge.CardHeader;
import nl.steunwijzer.knowledge.Contact;
import nl.steunwijzer.knowledge.Criterion;
import nl.steunwijzer.knowledge.Figure;
import nl.steunwijzer.knowledge.Kind;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Section;
import nl.steunwijzer.knowledge.Source;
import nl.steunwijzer.knowledge.Theme;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.knowledge.TopicType;

/** Topics as they stand in the API. */
final class TopicJson {

  private TopicJson() {}

  /** A topic in a list. */
  record Item(
      String slug,
      String name,
      Optional<String> abbreviation,
      Kind kind,
      TopicType type,
      Theme theme,
      Optional<String> provider,
      StatusJson status,
      List<Audience> audience,
      String summary,
      String summaryEn,
      Optional<Figure> mainAmount,
      Optional<AsOf> newestSource,
      String url) {}

  /** Whether it can be used today; {@code asOf} tells when a source said so. */
  record StatusJson(Availability value, AsOf asOf, Optional<AsOf> until) {}

  /** A topic with all it holds. */
  record Whole(
      Item topic,
      List<String> aliases,
      List<String> mentions,
      List<Figure> figures,
      List<Criterion> criteria,
      Optional<Contact> contact,
      List<SectionJson> sections,
      Map<String, CitedSource> sources,
      List<String> related) {}

  record SectionJson(String title, String anchor, List<PassageJson> passages) {}

  record PassageJson(String id, String text, String language, List<String> sources) {}

  static Item item(Topic topic, LocalDate today) {
    CardHeader header = topic.header();
    return new Item(
        topic.slug(),
        topic.name(),
        header.abbreviation(),
        topic.kind(),
        header.type(),
        header.theme(),
        header.provider(),
        new StatusJson(topic.availability(today), header.status().asOf(), header.status().until()),
        header.audience(),
        header.summary(),
        header.summaryEn(),
        topic.mainAmount(),
        topic.newestSource().map(Source::asOf),
        "/regelingen/" + topic.slug());
  }

  static Whole whole(Topic topic, LocalDate today) {
    CardHeader header = topic.header();
    Map<String, CitedSource> sources = new LinkedHashMap<>();
    header.sources().forEach((id, source) -> sources.put(id, CitedSource.of(source, today)));
    return new Whole(
        item(topic, today),
        header.aliases(),
        header.mentions(),
        header.figures(),
        header.criteria(),
        header.contact(),
        Arrays.stream(Section.values())
            .filter(section -> !topic.in(section).isEmpty())
            .map(section -> section(topic, section))
            .toList(),
        sources,
        header.related());
  }

  private static SectionJson section(Topic topic, Section section) {
    return new SectionJson(
        section.title(),
        section.anchor(),
        topic.in(section).stream().map(TopicJson::passage).toList());
  }

  private static PassageJson passage(Passage passage) {
    return new PassageJson(passage.id(), passage.text(), passage.language(), passage.sourceIds());
  }
}
