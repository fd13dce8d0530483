package nl.steunwijzer.knowledge;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads all cards of a folder. */
public final class KnowledgeLoader {

  private final Path folder;
  private final Clock clock;

  /** A loader for {@code folder}; the clock tells what lies in the future. */
  public KnowledgeLoader(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** The folder whose cards are read. */
  public Path folder() {
    return folder;
  }

  /**
   * Reads every card. Cards with a mistake are left out and named in the problems.
   *
   * @throws IOException if the folder itself cannot be read
   */
  public Knowledge load() throws IOException {
    LocalDate today = LocalDate.now(clock);
    List<Problem> problems = new ArrayList<>();
    Map<String, CardReader.Outcome.Read> cards = new HashMap<>();
    List<CardReader.Outcome> outcomes =
        cardFiles().parallelStream().map(path -> read(path, name(path), today)).toList();
    for (CardReader.Outcome outcome : outcomes) {
      switch (outcome) {
        case CardReader.Outcome.Broken broken -> problems.addAll(broken.problems());
        case CardReader.Outcome.Read card -> {
          CardReader.Outcome.Read first = cards.putIfAbsent(card.topic().slug(), card);
          if (first != null) {
            problems.add(
                card.file()
                    .problem(
                        card.file().headLineWith("slug:"),
                        "slug '%s' bestaat al in %s"
                            .formatted(card.topic().slug(), first.file().path())));
          }
        }
      }
    }
    cards.values().forEach(card -> checkReferences(card, cards, problems));
    return Knowledge.of(
        cards.values().stream().map(CardReader.Outcome.Read::topic).toList(),
        WordLists.read(folder, problems),
        problems);
  }

  /**
   * Another text for another state of the cards: files, lists of words, day and whatever else is
   * given. The day counts because a date may lie in the future today and not tomorrow.
   *
   * @throws IOException if the cards cannot be read
   */
  public String digest(String more) throws IOException {
    MessageDigest digest = sha256();
    digest.update(
        (LocalDate.now(clock) + " " + folder + " " + more).getBytes(StandardCharsets.UTF_8));
    List<Path> files = new ArrayList<>(cardFiles());
    WordLists.files(folder).forEach(files::add);
    for (Path file : files) {
      byte[] content = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      digest.update(
          "%n%s %d%n".formatted(name(file), content.length).getBytes(StandardCharsets.UTF_8));
      digest.update(content);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }

  private String name(Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  private List<Path> cardFiles() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.getFileName().toString().equals("README.md"))
          .sorted()
          .toList();
    }
  }

  private static CardReader.Outcome read(Path path, String name, LocalDate today) {
    try {
      return CardReader.read(name, Files.readString(path), today);
    } catch (CharacterCodingException e) {
      return new CardReader.Outcome.Broken(
          List.of(new Problem(name, 1, "het bestand is geen UTF-8")));
    } catch (IOException e) {
      return new CardReader.Outcome.Broken(
          List.of(new Problem(name, 1, "het bestand is niet te lezen: " + e.getMessage())));
    }
  }

  /**
   * A reference to a missing card is told, but the card stays: one mistake must not pull others.
   */
  private static void checkReferences(
      CardReader.Outcome.Read card,
      Map<String, CardReader.Outcome.Read> cards,
      List<Problem> problems) {
    for (String slug : card.topic().header().related()) {
      if (!cards.containsKey(slug)) {
        int line = card.file().headLineWith("related:", slug);
        problems.add(card.file().problem(line, "onbekende slug '%s' bij related".formatted(slug)));
      }
    }
    for (Passage passage : card.topic().passages()) {
      for (String slug : passage.links()) {
        if (!cards.containsKey(slug)) {
          problems.add(
              card.file()
                  .problem(passage.line(), "link naar onbekende kaart '%s'".formatted(slug)));
        }
      }
    }
  }
}
