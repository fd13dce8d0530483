package nl.steunwijzer.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The Dutch word forms of LanguageTool's dictionary: their lemmas and kinds of word. Thread-safe;
 * one look-up takes microseconds, so one lock serves all.
 */
public final class DutchLexicon {

  private static final String FOLDER = "/org/languagetool/resource/nl/";

  /**
   * Tags of words that carry grammar, not meaning: pronouns, prepositions, conjunctions and such.
   */
  private static final Pattern FUNCTION_TAG =
      Pattern.compile("(VNW|VRZ|VGW|BYW|TSW|GET:TXT:EKV).*");

  private static final Map<String, WordKind> KINDS =
      Map.of(
          "ZNW", WordKind.NOUN,
          "WKW", WordKind.VERB,
          "WKW:TGW", WordKind.PRESENT,
          "WKW:VLT", WordKind.PAST,
          "WKW:VTD", WordKind.PARTICIPLE,
          "BNW", WordKind.ADJECTIVE);

  /** Verbs that carry hardly any meaning of their own in a question. */
  private static final Set<String> LIGHT_VERBS =
      Set.of(
          "zijn",
          "hebben",
          "kunnen",
          "willen",
          "moeten",
          "mogen",
          "zullen",
          "worden",
          "gaan",
          "doen",
          "krijgen",
          "komen",
          "laten",
          "hoeven",
          "weten",
          "zitten",
          "staan",
          "blijven",
          "maken",
          "geven",
          "zeggen",
          "vinden",
          "denken",
          "zien",
          "nemen",
          "houden",
          "bestaan",
          "vallen",
          "lopen",
          "horen",
          "bedoelen",
          "lukken",
          "proberen",
          "zoeken");

  /** The most frequent class of words that still tell something, as in the spelling dictionary. */
  private static final char TELLING = 'Q';

  private static final double LOSS_PER_CLASS = 0.2;
  private static final double LEAST_WEIGHT = 0.15;

  private final DictionaryLookup lookup;
  private final Dictionary spelling;
  private final ReentrantLock lock;
  private final WordForms forms;

  private DutchLexicon(
      DictionaryLookup lookup, Dictionary spelling, ReentrantLock lock, WordForms forms) {
    this.lookup = lookup;
    this.spelling = spelling;
    this.lock = lock;
    this.forms = forms;
  }

  /** Loads the dictionaries from the class path; takes some 0.3 s and 28 MB. */
  public static DutchLexicon load() {
    try (InputStream words = open("dutch.dict");
        InputStream form = open("dutch.info");
        InputStream spellings = open("spelling/nl_NL.dict");
        InputStream spellingForm = open("spelling/nl_NL.info")) {
      return new DutchLexicon(
          new DictionaryLookup(Dictionary.read(words, form)),
          Dictionary.read(spellings, spellingForm),
          new ReentrantLock(),
          WordForms.LEMMAS);
    } catch (IOException e) {
      throw new UncheckedIOException("the Dutch dictionary cannot be read", e);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream stream = DutchLexicon.class.getResourceAsStream(FOLDER + name);
    if (stream == null) {
      throw new IOException(FOLDER + name + " is not on the class path");
    }
    return stream;
  }

  /**
   * The same dictionary, for comparing words by something else, to measure what lemmas are worth.
   */
  public DutchLexicon with(WordForms others) {
    return new DutchLexicon(lookup, spelling, lock, others);
  }

  /** By what a lower-case word form is compared with others; never empty. */
  Set<String> baseForms(String form) {
    return forms.of(form, lemmas(form));
  }

  /** Whether the dictionary has the form. */
  public boolean knows(String form) {
    return !readings(form).isEmpty();
  }

  /** All lemmas of a lower-case word form, in lower case; empty if the dictionary lacks it. */
  Set<String> lemmas(String form) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (Reading reading : readings(form)) {
      lemmas.add(reading.lemma());
    }
    return lemmas;
  }

  /** Whether the form is a noun, alone or among other readings. */
  boolean isNoun(String form) {
    return readings(form).stream().anyMatch(reading -> reading.tag().startsWith("ZNW"));
  }

  /** What kinds of word the form can be. */
  Set<WordKind> kinds(String form) {
    Set<WordKind> kinds = EnumSet.noneOf(WordKind.class);
    for (Reading reading : readings(form)) {
      KINDS.forEach(
          (tag, kind) -> {
            if (reading.tag().startsWith(tag)) {
              kinds.add(kind);
            }
          });
    }
    return Set.copyOf(kinds);
  }

  /** Whether the form carries grammar rather than meaning: 'de', 'ik', 'waarom', 'kun', 'is'. */
  boolean isFunctionWord(String form) {
    List<Reading> readings = readings(form);
    return readings.stream()
        .anyMatch(
            reading ->
                FUNCTION_TAG.matcher(reading.tag()).matches()
                    || (reading.tag().startsWith("WKW") && LIGHT_VERBS.contains(reading.lemma())));
  }

  /**
   * How much a word tells about a subject, from 0.15 for words of every conversation ('gewoon',
   * 'nieuw') to 1. The spelling dictionary knows for each word one of 26 classes of frequency.
   */
  double weight(String form) {
    FSA words = spelling.fsa;
    MatchResult match =
        new FSATraversal(words)
            .match(
                (form + (char) spelling.metadata.getSeparator()).getBytes(StandardCharsets.UTF_8));
    if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
      return 1;
    }
    char frequency = (char) words.getArcLabel(words.getFirstArc(match.node));
    double loss = LOSS_PER_CLASS * Math.max(0, frequency - TELLING);
    return Math.max(LEAST_WEIGHT, 1 - loss);
  }

  private record Reading(String lemma, String tag) {}

  private List<Reading> readings(String form) {
    lock.lock();
    try {
      List<WordData> found = lookup.lookup(form);
      return found.stream().map(DutchLexicon::reading).toList();
    } finally {
      lock.unlock();
    }
  }

  private static Reading reading(WordData data) {
    CharSequence tag = data.getTag();
    return new Reading(
        data.getStem().toString().toLowerCase(Locale.ROOT), tag == null ? "" : tag.toString());
  }
}
