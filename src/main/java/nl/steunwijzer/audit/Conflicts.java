package nl.steunwijzer.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Figure;
import nl.steunwijzer.knowledge.FigureUnit;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.search.NameFinder.Mention;

/**
 * Typed figures of two cards that say something different of the same thing. The same thing: the
 * label names the same other topic, or else stands on that topic's own card; unit and year agree;
 * and so do the other words of the label. If only most of them do ('Hoogste lening', 'Hoogste
 * zakelijke lening'), it is for an editor to tell.
 */
final class Conflicts {

  /** Two labels that share this part of their words may be about the same. */
  private static final double NEARLY_SAME_LABEL = 0.6;

  private static final Set<String> SMALL_WORDS =
      Set.of("de", "het", "een", "van", "voor", "bij", "in", "op", "per", "met", "je");

  private final Catalogue catalogue;

  Conflicts(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What a figure is about, but for the words of its label. */
  private record Thing(String subject, FigureUnit unit, Optional<Integer> year) {}

  private record Stated(Topic topic, Figure figure, Thing thing, Set<String> words) {

    private boolean contradicts(Stated other) {
      return !topic.slug().equals(other.topic.slug())
          && likeness(other) >= NEARLY_SAME_LABEL
          && figure.value().compareTo(other.figure.value()) != 0;
    }

    private double likeness(Stated other) {
      long shared = words.stream().filter(other.words::contains).count();
      long all = words.size() + other.words.size() - shared;
      return all == 0 ? 1 : (double) shared / all;
    }
  }

  Stream<Remark> remarks() {
    Map<Thing, List<Stated>> byThing =
        catalogue.knowledge().topics().stream()
            .flatMap(topic -> topic.header().figures().stream().map(f -> stated(topic, f)))
            .collect(Collectors.groupingBy(Stated::thing));
    return byThing.values().stream().flatMap(Conflicts::among);
  }

  private static Stream<Remark> among(List<Stated> stated) {
    List<Remark> remarks = new ArrayList<>();
    for (int i = 0; i < stated.size(); i++) {
      Stated one = stated.get(i);
      stated.subList(0, i).stream()
          .filter(one::contradicts)
          .map(other -> remark(one, other))
          .forEach(remarks::add);
    }
    return remarks.stream();
  }

  private Stated stated(Topic topic, Figure figure) {
    List<Mention> named = catalogue.mentions(figure.label());
    String subject =
        named.stream()
            .map(Mention::slug)
            .filter(slug -> !slug.equals(topic.slug()))
            .findFirst()
            .orElse(topic.slug());
    Set<String> words = new HashSet<>();
    catalogue.analysis(Language.DUTCH).words(figure.label()).stream()
        .filter(word -> named.stream().noneMatch(name -> isOf(subject, name, word.start())))
        .forEach(word -> words.add(word.surface()));
    words.removeAll(SMALL_WORDS);
    return new Stated(topic, figure, new Thing(subject, figure.unit(), figure.year()), words);
  }

  private static boolean isOf(String subject, Mention name, int at) {
    return name.slug().equals(subject) && at >= name.start() && at < name.end();
  }

  private static Remark remark(Stated one, Stated other) {
    return Remark.on(
        one.likeness(other) == 1 ? Concern.CONFLICT : Concern.DOUBT,
        one.topic(),
        "'%s' is %s, maar in %s is '%s' %s"
            .formatted(
                one.figure().label(),
                said(one.figure()),
                other.topic().path(),
                other.figure().label(),
                said(other.figure())));
  }

  private static String said(Figure figure) {
    return figure.value().toPlainString() + " " + figure.unit().code();
  }
}
