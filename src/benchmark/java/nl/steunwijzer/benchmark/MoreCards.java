package nl.steunwijzer.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.CardHeader;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;

/**
 * Makes passages and cards that do not exist out of those that do. Half of the longer words give
 * way to others, each as often as it stands where it is taken from; three in a hundred to a
 * compound of two, so that the vocabulary grows by about the square root of the text, as that of
 * real texts does (Heaps' law). A name always gets a compound of its own.
 */
final class MoreCards {

  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");
  private static final double OTHER = 0.5;
  private static final double NEW = 0.03;

  private final Random random = new Random(1);
  private final Knowledge cards;
  private final List<String> words;

  MoreCards(Knowledge cards) {
    this.cards = cards;
    this.words = cards.topics().stream().flatMap(MoreCards::longWords).toList();
  }

  private static Stream<String> longWords(Topic topic) {
    return topic.passages().stream()
        .flatMap(passage -> LONG_WORD.matcher(passage.text()).results())
        .map(MatchResult::group);
  }

  /** So many times the passages, by the name of what grows. */
  Knowledge times(int factor, String growing) {
    return switch (growing) {
      case "passages" -> passages(factor);
      case "cards" -> cards(factor);
      default -> throw new IllegalArgumentException(growing);
    };
  }

  /**
   * The real cards, each with so many times its passages, as documents on the same topics would add
   * them: in words of the card to which they belong.
   */
  private Knowledge passages(int factor) {
    Map<String, Topic> topics = new LinkedHashMap<>();
    for (Topic topic : cards.topics()) {
      List<String> own = longWords(topic).toList();
      Stream<Passage> more =
          IntStream.range(1, factor)
              .boxed()
              .flatMap(
                  copy ->
                      topic.passages().stream()
                          .map(passage -> vary(passage, topic.slug(), "-" + copy, own)));
      List<Passage> all = Stream.concat(topic.passages().stream(), more).toList();
      topics.put(topic.slug(), new Topic(topic.header(), all));
    }
    return new Knowledge(topics, cards.words(), List.of());
  }

  /** The real cards, and for each of them so many less one that are made up, in words of all. */
  private Knowledge cards(int factor) {
    Map<String, Topic> topics = new LinkedHashMap<>(cards.bySlug());
    for (int copy = 1; copy < factor; copy++) {
      for (Topic topic : cards.topics()) {
        Topic other = vary(topic, copy);
        topics.put(other.slug(), other);
      }
    }
    return new Knowledge(topics, cards.words(), List.of());
  }

  private Topic vary(Topic topic, int copy) {
    CardHeader head = topic.header();
    String slug = topic.slug() + "-" + copy;
    CardHeader header =
        new CardHeader(
            slug,
            name(head.name()),
            head.nameEn().map(this::name),
            head.abbreviation().map(this::abbreviation),
            names(head.aliases()),
            head.kind(),
            head.type(),
            head.theme(),
            head.provider(),
            head.status(),
            head.audience(),
            vary(head.summary()),
            vary(head.summaryEn()),
            head.figures(),
            head.criteria(),
            head.contact(),
            head.clarify(),
            head.related(),
            names(head.mentions()),
            head.questions().stream().map(this::vary).toList(),
            head.sources());
    return new Topic(
        header, topic.passages().stream().map(passage -> vary(passage, slug, "", words)).toList());
  }

  private Passage vary(Passage passage, String slug, String suffix, List<String> others) {
    String text = vary(passage.text(), others);
    return new Passage(
        slug + "#" + passage.anchor() + suffix,
        slug,
        passage.section(),
        passage.form(),
        text,
        text,
        passage.links(),
        passage.sourceIds(),
        passage.line());
  }

  private String vary(String text) {
    return vary(text, words);
  }

  private String vary(String text, List<String> others) {
    return LONG_WORD
        .matcher(text)
        .replaceAll(
            word -> {
              double dice = random.nextDouble();
              return dice < NEW ? compound(others) : dice < OTHER ? any(others) : word.group();
            });
  }

  private String any(List<String> others) {
    return others.get(random.nextInt(others.size()));
  }

  private String compound(List<String> others) {
    return (any(others) + any(others)).toLowerCase(Locale.ROOT);
  }

  private List<String> names(List<String> names) {
    return names.stream().map(this::name).toList();
  }

  private String name(String name) {
    return vary(name) + " " + compound(words);
  }

  /** As many letters, and two more, for most short ones are taken. */
  private String abbreviation(String abbreviation) {
    List<String> letters =
        new ArrayList<>(
            Stream.concat(abbreviation.chars().mapToObj(Character::toString), any("AEKLRST"))
                .toList());
    Collections.shuffle(letters, random);
    return String.join("", letters);
  }

  private Stream<String> any(String letters) {
    return IntStream.range(0, 2)
        .mapToObj(i -> letters.substring(random.nextInt(letters.length())).substring(0, 1));
  }
}
