package nl.steunwijzer.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.NameFinder.Mention;

/** Every name in the sentence stands in the evidence or is that of its topic. */
final class NameCheck implements Check {

  /** 'Engelse' stands in the evidence as 'Engels'. */
  private static final Pattern INFLECTION = Pattern.compile("(?<=\\p{L}{5})e$");

  /** 'TVL-zaken' are of the 'TVL'. */
  private static final Pattern COMPOUND = Pattern.compile("(?<=[\\p{L}\\d]{3})-[\\p{L}-]+$");

  private final Catalogue catalogue;

  NameCheck(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    String claim = comparison.claim().text();
    String held = lower(comparison.whole().text());
    Set<String> slugs =
        Stream.concat(
                comparison.origins().stream(),
                catalogue.mentions(comparison.whole().text()).stream().map(Mention::slug))
            .collect(Collectors.toSet());
    List<Mention> mentions = catalogue.mentions(claim);
    List<Mention> own =
        mentions.stream().filter(mention -> slugs.contains(mention.slug())).toList();
    boolean otherTopic =
        mentions.stream()
            .filter(mention -> !own.contains(mention))
            .anyMatch(
                mention ->
                    comparison.claim().terms().stream()
                        .filter(term -> lies(term, mention) && term.word().content())
                        .anyMatch(term -> !isHeld(term, comparison, own, held)));
    boolean otherName =
        comparison.claim().terms().stream()
            .filter(comparison.claim()::isName)
            .anyMatch(term -> !isHeld(term, comparison, own, held));
    return Check.when(otherTopic || otherName, Reason.NAME);
  }

  private static boolean isHeld(Term term, Comparison comparison, List<Mention> own, String held) {
    return held.contains(INFLECTION.matcher(term.word().surface()).replaceFirst(""))
        || held.contains(COMPOUND.matcher(term.word().surface()).replaceFirst(""))
        || comparison.whole().any(term::means)
        || own.stream().anyMatch(mention -> lies(term, mention));
  }

  private static boolean lies(Term term, Mention mention) {
    return mention.start() <= term.word().start() && mention.end() >= term.word().end();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
