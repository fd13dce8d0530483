package nl.steunwijzer.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.steunwijzer.answer.Draft.Line;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Section;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Word;
import nl.steunwijzer.text.QuantityReader;
import nl.steunwijzer.text.Sentences;

/** Gathers passages into sentences, each thing told once, until the answer is long enough. */
final class Selection {

  /** An answer of more sentences is not read by somebody who is worried. */
  private static final int MOST_SENTENCES = 8;

  /** A limit or an exclusion must not be what falls off a long answer. */
  private static final int ROOM_FOR_CAUTION = 2;

  /** How much a passage gains from standing in the section that the question asks for. */
  private static final double SECTION_WEIGHT = 0.8;

  /** Two passages that share this part of their words say the same. */
  private static final double SAME = 0.7;

  private static final double ASKED_YEAR_WEIGHT = 0.4;
  private static final double THIS_YEAR_WEIGHT = 0.15;

  private static final Pattern YEAR = Pattern.compile("\\b20\\d{2}\\b");

  private final String thisYear;
  private final List<String> askedYears;
  private final Understanding understood;
  private final Retrieval found;
  private final Catalogue catalogue;
  private final List<Line> lines = new ArrayList<>();
  private final Set<String> used = new HashSet<>();
  private final List<Passage> told = new ArrayList<>();

  Selection(Understanding understood, Retrieval found, Catalogue catalogue, LocalDate today) {
    this.thisYear = String.valueOf(today.getYear());
    this.askedYears = YEAR.matcher(understood.text()).results().map(MatchResult::group).toList();
    this.understood = understood;
    this.found = found;
    this.catalogue = catalogue;
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  QuestionKind kind() {
    return understood.kind();
  }

  /** Whether the message is no more than a name, or asks only what the named thing is. */
  boolean asksOnlyWhatItIs() {
    boolean general = kind() == QuestionKind.WHICH_FITS || kind() == QuestionKind.WHAT_IS;
    return general && understood.ask().isEmpty();
  }

  /** Passages of one section that fit the question best. */
  void add(Topic topic, Section section, int limit) {
    topic.in(section).stream()
        .sorted(Comparator.comparingDouble((Passage p) -> found.score(p)).reversed())
        .filter(this::isNew)
        .limit(limit)
        .toList()
        .forEach(passage -> tell(passage, false));
  }

  /** The first passages of one section, in their order. */
  void addInOrder(Topic topic, Section section, int limit) {
    topic.in(section).stream()
        .filter(this::isNew)
        .limit(limit)
        .toList()
        .forEach(passage -> tell(passage, false));
  }

  /** Passages that tell about a name: those that begin with it first, how it stands now last. */
  void addAbout(String name, List<Passage> passages) {
    passages.stream()
        .sorted(
            Comparator.comparing((Passage passage) -> passage.section() == Section.STATE)
                .thenComparingInt(passage -> placeOf(name, passage)))
        .filter(this::isNew)
        .forEach(passage -> tell(passage, false));
  }

  private static int placeOf(String name, Passage passage) {
    return passage.text().toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
  }

  /** The first sentence of the first passages of a section: enough to know what to do. */
  void addFirstSentences(Topic topic, Section section, int limit) {
    topic.in(section).stream().limit(limit).toList().forEach(passage -> tell(passage, true));
  }

  /** Passages of the whole card that fit the question best, by words and by section. */
  void addBest(Topic topic, int limit) {
    topic.passages().stream()
        .filter(passage -> passage.section() != Section.ENGLISH)
        .filter(this::isNew)
        .sorted(Comparator.comparingDouble(this::fit).reversed())
        .limit(limit)
        .toList()
        .forEach(passage -> tell(passage, false));
  }

  /** What to look out for: exclusions and limits come along even with a short answer. */
  void addCautions(Topic topic, int limit) {
    topic.in(Section.CAUTION).stream()
        .filter(this::isNew)
        .max(Comparator.comparingDouble(this::fit))
        .stream()
        .limit(limit)
        .forEach(passage -> tell(passage, false));
  }

  /** What to look out for before all else: words of ours that lead to a passage. */
  void warn(Passage passage, String key, Object... values) {
    String lead = FixedTexts.in(understood.language()).get(key, values);
    if (!isNew(passage)) {
      return;
    }
    lines.add(new Line.Lead(lead));
    Sentences.of(passage.text())
        .forEach(text -> lines.add(new Line.Claim(text, Role.CAUTION, List.of(passage))));
    used.add(passage.id());
    told.add(passage);
  }

  /** A fixed text of ours. */
  void notice(String key, Object... values) {
    String text = FixedTexts.in(understood.language()).get(key, values);
    lines.add(new Line.Notice(text));
  }

  private double fit(Passage passage) {
    int rank = understood.kind().sections().indexOf(passage.section());
    double section = rank < 0 ? 0 : SECTION_WEIGHT / (rank + 1);
    double background = passage.section() == Section.BACKGROUND ? -0.3 : 0;
    return found.score(passage) + section + background + year(passage);
  }

  /** A passage on the year that was asked for comes first, else one on this year. */
  private double year(Passage passage) {
    boolean thisYearTold = passage.text().contains(thisYear);
    if (askedYears.isEmpty()) {
      return thisYearTold ? THIS_YEAR_WEIGHT : 0;
    }
    return askedYears.stream().anyMatch(passage.text()::contains) ? ASKED_YEAR_WEIGHT : 0;
  }

  private boolean isNew(Passage passage) {
    return !used.contains(passage.id());
  }

  private void tell(Passage passage, boolean onlyFirstSentence) {
    if (told.stream().anyMatch(earlier -> saysNothingNew(passage, earlier))
        || !used.add(passage.id())) {
      return;
    }
    List<String> sentences = Sentences.of(passage.text());
    int wanted = onlyFirstSentence ? 1 : sentences.size();
    long claims = lines.stream().filter(line -> line instanceof Line.Claim).count();
    int room = passage.section() == Section.CAUTION ? ROOM_FOR_CAUTION : 0;
    if (claims + wanted > MOST_SENTENCES + room) {
      return;
    }
    told.add(passage);
    sentences.stream()
        .limit(wanted)
        .forEach(text -> lines.add(new Line.Claim(text, Role.of(passage), List.of(passage))));
  }

  private Set<String> words(Passage passage) {
    Set<String> words = new LinkedHashSet<>();
    for (Word word : catalogue.analysis(understood.language()).contentWords(passage.text())) {
      words.addAll(word.lemmas());
    }
    return words;
  }

  /** Much the same words and no figure that was not told yet. */
  private boolean saysNothingNew(Passage passage, Passage earlier) {
    Set<String> one = words(passage);
    Set<String> other = words(earlier);
    long shared = one.stream().filter(other::contains).count();
    return shared >= SAME * Math.max(1, Math.min(one.size(), other.size()))
        && QuantityReader.unsupported(passage.text(), earlier.text()).isEmpty();
  }
}
