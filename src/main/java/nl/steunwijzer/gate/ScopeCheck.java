package nl.steunwijzer.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.steunwijzer.text.QuantityReader;
import nl.steunwijzer.text.QuantityReader.Found;

/** What holds per month, for a part or in general does not hold per year, for all or only then. */
final class ScopeCheck implements Check {

  private static final int NEAR = 40;

  private static final Set<String> COUNTED =
      Set.of("hoeveel", "aantal", "paar", "enkele", "meerdere", "many", "few", "some");

  private static final Pattern PER =
      Pattern.compile(
          "\\b(?:per|elke?|ieder|iedere|in (?:een|1|de|het)|(?<=[\\d%] |euro |uur |keer |times"
              + " )(?:een|1|a|an)|each|every|(?:een|1)(?= keer))"
              + " (?<what>kalenderjaar|jaar|kwartaal|maand|week|dag|uur|keer|calendar"
              + " year|year|quarter|month|week|day|hour)\\b|\\bper"
              + " (?<other>[\\p{L}-]+)|\\b(?<adverb>jaarlijkse?|maandelijkse?|wekelijkse?|dagelijkse?|eenmalige?|yearly|annual|annually|monthly|weekly|maandrente|jaarrente)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ONE =
      Pattern.compile("\\b(?:elke?|iedere?|een|één|1|a|an|each|every) (?<what>[\\p{L}-]{5,})");

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    Set<String> said = rates(comparison.claim().text());
    Set<String> held = new HashSet<>(rates(comparison.whole().text()));
    held.addAll(singles(comparison.whole().text()));
    boolean otherRate = !held.containsAll(said);
    boolean otherwise =
        comparison.claim().figures().stream()
            .anyMatch(each -> isOtherwise(each, comparison.claim(), comparison.whole()));
    boolean wider =
        List.of(Sense.WHOLE, Sense.ONLY).stream().anyMatch(sense -> adds(sense, comparison));
    boolean otherScope = wider || countsOtherwise(comparison);
    return Check.when(otherRate || otherwise || otherScope, Reason.SCOPE);
  }

  /** Just behind the figure stands another rate than in the evidence. */
  private static boolean isOtherwise(Found said, Reading claim, Reading whole) {
    Set<String> rate = rates(behind(said, claim));
    List<Set<String>> held =
        whole.figures().stream()
            .filter(each -> FigureCheck.supports(each, said))
            .map(each -> rates(behind(each, whole)))
            .toList();
    return !rate.isEmpty()
        && !held.isEmpty()
        && held.stream().noneMatch(each -> each.isEmpty() || each.equals(rate));
  }

  /** The words up to the next figure or mark. */
  private static String behind(Found figure, Reading reading) {
    String rest = reading.text().substring(figure.end());
    int end = Math.min(rest.length(), NEAR);
    for (Found other : reading.figures()) {
      if (other.start() >= figure.end() && !reading.text().startsWith("1 ", other.start())) {
        end = Math.min(end, other.start() - figure.end());
      }
    }
    return rest.substring(0, end).split("[,;.(]", 2)[0];
  }

  private static boolean adds(Sense sense, Comparison comparison) {
    return comparison.claim().with(sense).anyMatch(term -> !comparison.whole().any(term::means));
  }

  /** Whether time is counted in another unit: 'hoeveel jaar' for 'hoeveel weken'. */
  private static boolean countsOtherwise(Comparison comparison) {
    List<Term> terms = comparison.claim().terms();
    return IntStream.range(1, terms.size())
        .filter(i -> COUNTED.contains(terms.get(i - 1).word().surface()))
        .mapToObj(terms::get)
        .filter(term -> term.is(Sense.UNIT) && !comparison.claim().isInFigure(term))
        .anyMatch(
            term ->
                !comparison.whole().any(term::isSameWord) && comparison.whole().has(Sense.UNIT));
  }

  /** What is said of each or of one: 'voor elk bedrijf' is 'per bedrijf'. */
  private static Set<String> singles(String text) {
    return ONE.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(found -> rate("per " + found.group("what")))
        .collect(Collectors.toSet());
  }

  private static Set<String> rates(String text) {
    return PER.matcher(text.toLowerCase(Locale.ROOT).replace("één", "een"))
        .results()
        .map(found -> found.group())
        .map(ScopeCheck::rate)
        .filter(rate -> !rate.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String rate(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    if (last.matches("(?:kalender)?jaar|jaarlijkse?|year|yearly|annual|annually|jaarrente")) {
      return "year";
    }
    if (last.matches("maand|maandelijkse?|month|monthly|maandrente")) {
      return "month";
    }
    if (last.matches("kwartaal|quarter")) {
      return "quarter";
    }
    if (last.matches("week|wekelijkse?|weekly")) {
      return "week";
    }
    if (last.matches("dag|dagelijkse?|day|daily")) {
      return "day";
    }
    if (last.matches("keer|eenmalige?|once")) {
      return "once";
    }
    if (last.matches("bedrijf|onderneming|zaak|business|company")) {
      return "business";
    }
    return !words.startsWith("een ")
            && !words.startsWith("in ")
            && !last.matches(
                "definitie|saldo|se|cent|mail|e-mail|post|brief|telefoon|chat|app|direct")
            && QuantityReader.read(last).isEmpty()
        ? last
        : "";
  }
}
