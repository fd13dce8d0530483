package nl.steunwijzer.cli;

import java.io.PrintWriter;
import nl.steunwijzer.library.Added;
import nl.steunwijzer.library.Document;
import nl.steunwijzer.library.Intake.Outcome;

/** Tells what came of adding files: a line for each, and a count at the end. */
final class AddReport {

  private final PrintWriter out;
  private final PrintWriter err;
  private int added;
  private int replaced;
  private int known;
  private int left;

  AddReport(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  void add(String name, Outcome outcome) {
    switch (outcome) {
      case Outcome.Left(String why) -> leave(name, why);
      case Outcome.Taken(Added.New(Document document)) -> {
        added++;
        out.printf("%s: toegevoegd als %s%n", name, described(document));
      }
      case Outcome.Taken(Added.Replaced(Document document)) -> {
        replaced++;
        out.printf("%s: vervangen, %s%n", name, described(document));
      }
      case Outcome.Taken(Added.Same(Document.Entry entry)) -> {
        known++;
        out.printf("%s: was er al, als %s%n", name, entry.id());
      }
      case Outcome.Taken(Added.Undated(String title)) ->
          leave(
              name,
              "in '%s' staat geen datum; geef die met --as-of, bijvoorbeeld --as-of 2026-02"
                  .formatted(title));
    }
    out.flush();
  }

  private static String described(Document document) {
    return "%s (%d passages)".formatted(document.id(), document.extracts().size());
  }

  private void leave(String name, String why) {
    left++;
    err.printf("steunwijzer: %s: %s%n", name, why);
    err.flush();
  }

  void sum() {
    out.printf(
        "%d toegevoegd, %d vervangen, %d al bekend, %d niet gelezen%n",
        added, replaced, known, left);
    out.flush();
  }

  /** Whether all was taken in. */
  boolean isWhole() {
    return left == 0;
  }
}
