package nl.steunwijzer.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The head of a card as an editor writes it; {@code knowledge/README.md} explains each field. */
public record CardHeader(
    @JsonProperty(required = true) String slug,
    @JsonProperty(required = true) String name,
    Optional<String> nameEn,
    Optional<String> abbreviation,
    List<String> aliases,
    @JsonProperty(required = true) Kind kind,
    @JsonProperty(required = true) TopicType type,
    @JsonProperty(required = true) Theme theme,
    Optional<String> provider,
    @JsonProperty(required = true) Status status,
    @JsonProperty(required = true) List<Audience> audience,
    @JsonProperty(required = true) String summary,
    @JsonProperty(required = true) String summaryEn,
    List<Figure> figures,
    List<Criterion> criteria,
    Optional<Contact> contact,
    Optional<Clarification> clarify,
    List<String> related,
    List<String> mentions,
    @JsonProperty(required = true) List<String> questions,
    @JsonProperty(required = true) Map<String, Source> sources) {

  public CardHeader {
    aliases = Lists.orEmpty(aliases);
    audience = Lists.orEmpty(audience);
    figures = Lists.orEmpty(figures);
    criteria = Lists.orEmpty(criteria);
    related = Lists.orEmpty(related);
    mentions = Lists.orEmpty(mentions);
    questions = Lists.orEmpty(questions);
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
  }
}
