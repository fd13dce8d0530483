package nl.steunwijzer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the head of a letter to parliament and its signature as what the file tells about itself,
 * and leaves them out of the text.
 */
final class Letter {

  private static final Pattern ADDRESSEE =
      Pattern.compile("(?i)\\bvoorzitter van de (?:tweede|eerste) kamer\\b");

  private static final Pattern SALUTATION = Pattern.compile("^Geachte \\p{L}.{0,60}$");

  private static final Pattern SUBJECT = Pattern.compile("^(?:Betreft|Onderwerp):? (.+)$");

  private static final Pattern PLACE_AND_DATE =
      Pattern.compile("^(?:Den Haag|['’]s-Gravenhage),? (.+)$");

  private static final Pattern DATE = Pattern.compile("^Datum:? (.+)$");

  private static final Pattern MINISTER =
      Pattern.compile(
          "^(?:Nr\\. \\d+ |.*\\bBRIEF VAN )?(?:DE |De"
              + " )?(?:Minister|Staatssecretaris|MINISTER|STAATSSECRETARIS) (?:van|voor|VAN|VOOR)"
              + " [^.;:?!]{4,90}$");

  private static final Pattern MINISTRY =
      Pattern.compile("(?i)\\b(?:minister|staatssecretaris) van ([\\p{L}, -]+?),?$");

  /** Two to five words, most with a capital: 'Vera van der Velden', 'M.A.M. Bos'. */
  private static final Pattern NAME =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}.'’-]*|van|de|der|den|ten|ter|het)(?:"
              + " (?:\\p{Lu}[\\p{L}.'’-]*|van|de|der|den|ten|ter|het)){0,5},?$");

  /** The head of a letter has fewer blocks. */
  private static final int HEAD = 40;

  private final List<Block> blocks;
  private final About about;

  private Letter(List<Block> blocks, About about) {
    this.blocks = blocks;
    this.about = about;
  }

  /** The blocks without head and signature of a letter, and what those tell. */
  static Source read(List<Block> blocks, About about) {
    Letter letter = new Letter(blocks, about);
    return letter.isAddressed() ? letter.parted() : new Source(withoutSignatures(blocks), about);
  }

  static boolean isSalutation(String text) {
    return SALUTATION.matcher(text).matches();
  }

  /** Whether a line names the office of who signs. */
  static boolean isSignature(String text) {
    return text.length() < 110 && MINISTER.matcher(text).matches();
  }

  /** A letter has an addressee, and opens as a letter does. */
  private boolean isAddressed() {
    List<Block> head = blocks.subList(0, Math.min(blocks.size(), HEAD));
    return head.stream().anyMatch(Letter::isAddressee)
        && head.stream().map(Block::text).anyMatch(Letter::opens);
  }

  private static boolean isAddressee(Block block) {
    return block.text().length() < 150 && ADDRESSEE.matcher(block.text()).find();
  }

  private static boolean opens(String text) {
    return isSalutation(text)
        || DATE.matcher(text).matches()
        || PLACE_AND_DATE.matcher(text).matches();
  }

  private Source parted() {
    int body = body();
    List<Block> head = blocks.subList(0, body);
    About told =
        new About(
            first(head, SUBJECT).or(about::title),
            ministry().or(about::publisher),
            first(head, DATE)
                .or(() -> first(head, PLACE_AND_DATE))
                .flatMap(DutchDates::first)
                .or(about::date),
            Optional.of(DocumentKind.LETTER),
            about.language(),
            about.validUntil());
    return new Source(withoutSignatures(blocks.subList(body, blocks.size())), told);
  }

  /** Where the text of the letter begins. */
  private int body() {
    int end = 0;
    for (int i = 0; i < Math.min(blocks.size(), HEAD); i++) {
      String text = blocks.get(i).text();
      if (isSalutation(text)) {
        return i + 1;
      }
      boolean line = opens(text) || SUBJECT.matcher(text).matches() || isAddressee(blocks.get(i));
      end = line ? i + 1 : end;
    }
    return end;
  }

  private static Optional<String> first(List<Block> head, Pattern pattern) {
    return head.stream()
        .map(block -> pattern.matcher(block.text()))
        .filter(Matcher::matches)
        .map(match -> match.group(1).strip())
        .findFirst();
  }

  /** The signature is written with care; the head is often in capitals. */
  private Optional<String> ministry() {
    List<String> signatures =
        blocks.stream().map(Block::text).filter(text -> MINISTER.matcher(text).matches()).toList();
    return signatures.stream()
        .filter(text -> !text.equals(text.toUpperCase(java.util.Locale.ROOT)))
        .reduce((a, b) -> b)
        .or(() -> signatures.stream().findFirst())
        .flatMap(Letter::ministry);
  }

  private static Optional<String> ministry(String minister) {
    Matcher of = MINISTRY.matcher(minister);
    return of.find()
        ? Optional.of("Ministerie van " + TitleCase.of(of.group(1)))
        : Optional.empty();
  }

  private static List<Block> withoutSignatures(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    boolean nameFollows = false;
    for (Block block : blocks) {
      boolean title = isSignature(block.text());
      if (title && !kept.isEmpty() && isName(kept.getLast())) {
        kept.removeLast();
      }
      if (!title && !(nameFollows && isName(block))) {
        kept.add(block);
      }
      nameFollows = title && block.text().endsWith(",");
    }
    return kept;
  }

  private static boolean isName(Block block) {
    return (block.type() == Block.Type.PARAGRAPH || block.type() == Block.Type.HEADING)
        && NAME.matcher(block.text()).matches();
  }
}
