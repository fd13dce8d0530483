package nl.steunwijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.crawl.Fetcher;
import nl.steunwijzer.evaluation.DocumentMeasurement;
import nl.steunwijzer.evaluation.DocumentMeasurement.Asked;
import nl.steunwijzer.evaluation.DocumentMeasurement.Row;
import nl.steunwijzer.evaluation.DocumentQuestions;
import nl.steunwijzer.evaluation.Split;
import nl.steunwijzer.library.Added;
import nl.steunwijzer.library.AskedQuestions;
import nl.steunwijzer.library.Document;
import nl.steunwijzer.library.DocumentStore;
import nl.steunwijzer.library.Given;
import nl.steunwijzer.library.Intake;
import nl.steunwijzer.library.Intake.Outcome;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.LiveDocuments;

/**
 * Measures finding and telling over the documents of a folder, in a library that lasts no longer.
 */
final class DocumentExam {

  private static final Locale DUTCH = Locale.of("nl", "NL");

  private final Catalogue catalogue;
  private final DocumentQuestions questions;
  private final PrintWriter out;
  private final PrintWriter err;

  DocumentExam(Catalogue catalogue, DocumentQuestions questions, PrintWriter out, PrintWriter err) {
    this.catalogue = catalogue;
    this.questions = questions;
    this.out = out;
    this.err = err;
  }

  /**
   * Measures with the questions of these splits over the files of a folder; then again, if there
   * are questions that their passages are said to answer, with those in the library.
   */
  void run(Path folder, List<Split> splits) throws IOException {
    Path data = Files.createTempDirectory("steunwijzer-documents");
    try (DocumentStore store = DocumentStore.open(data);
        Fetcher fetcher = FetchOption.usual()) {
      Map<Path, String> added =
          add(folder, new Intake(DataOption.library(store, catalogue), fetcher));
      try (LiveDocuments live =
          LiveDocuments.open(data.resolve("index"), store, () -> catalogue, "")) {
        measure(splits, live, "");
        if (ask(added, store)) {
          live.catchUp();
          measure(splits, live, ", met vragen bij de passages");
        }
      }
    } finally {
      delete(data);
    }
  }

  private void measure(List<Split> splits, LiveDocuments live, String with) {
    Answering answering =
        new Answering(() -> catalogue, DutchTime.CLOCK).withDocuments(live.search());
    for (Split split : splits) {
      out.printf("== documenten, %s%s ==%n%n", split.folder(), with);
      tell(DocumentMeasurement.of(questions, split, catalogue, live.search(), answering));
    }
  }

  /** Adds the files; tells which document each became. */
  private Map<Path, String> add(Path folder, Intake intake) throws IOException {
    Map<Path, String> ids = new LinkedHashMap<>();
    AddReport report = new AddReport(out, err);
    long from = System.nanoTime();
    for (Path file : Intake.files(folder)) {
      Given dated = questions.dateOf(file).map(Given::on).orElse(Given.NOTHING);
      Outcome first = intake.take(file, Given.NOTHING);
      boolean undated =
          first instanceof Outcome.Taken(Added added) && added instanceof Added.Undated;
      Outcome outcome = undated ? intake.take(file, dated) : first;
      report.add(String.valueOf(file.getFileName()), outcome);
      if (outcome instanceof Outcome.Taken(Added.New(Document document))) {
        ids.put(file, document.id());
      }
    }
    report.sum();
    out.printf(DUTCH, "Gelezen in %.1f seconden%n%n", (System.nanoTime() - from) / 1e9);
    return ids;
  }

  /** Whether there were questions for any of the documents. */
  private boolean ask(Map<Path, String> added, DocumentStore store) throws IOException {
    boolean any = false;
    for (Map.Entry<Path, String> each : added.entrySet()) {
      AskedQuestions asked = questions.askedOf(each.getKey());
      if (!asked.equals(AskedQuestions.NONE)) {
        any |= store.keepQuestions(each.getValue(), asked);
      }
    }
    return any;
  }

  private void tell(DocumentMeasurement measured) {
    TextTable table =
        new TextTable(List.of("", "vragen", "eerste", "eerste drie", "aangehaald", "gezegd"));
    measured.byKind().forEach((kind, row) -> add(table, kind, row));
    add(table, "samen", measured.total());
    table.lines().forEach(out::println);
    out.printf("%nOude zinnen zonder jaar ervoor: %d%n", measured.undated());
    List<String> missed =
        measured.asked().stream()
            .filter(asked -> asked.place() == 0 || asked.place() > 3)
            .map(Asked::id)
            .toList();
    out.printf("Niet bij de eerste drie: %s%n%n", String.join(" ", missed));
    out.flush();
  }

  private static void add(TextTable table, String name, Row row) {
    table.add(
        Stream.concat(
                Stream.of(name, String.valueOf(row.questions())),
                Stream.of(row.first(), row.firstThree(), row.cited(), row.said())
                    .map(share -> String.format(DUTCH, "%.0f%%", 100 * share)))
            .toList());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
