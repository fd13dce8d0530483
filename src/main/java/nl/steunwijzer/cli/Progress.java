package nl.steunwijzer.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Help.Ansi;

/** A bar that shows how far a command is; nothing where nobody watches. */
final class Progress {

  /** Fewer are done before a bar can be read. */
  private static final int WORTH_SHOWING = 4;

  private static final int MILLIS = 200;

  private Progress() {}

  static ProgressBar bar(String task, int all, PrintWriter err) {
    boolean watched = Ansi.AUTO.enabled();
    ProgressBarBuilder bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(all)
            .setUpdateIntervalMillis(MILLIS);
    return all >= WORTH_SHOWING && watched ? bar.build() : bar.setConsumer(new Nowhere()).build();
  }

  /** Shows nothing. */
  private static final class Nowhere implements me.tongfei.progressbar.ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
      return 80;
    }

    @Override
    public void accept(String rendered) {
      // Nobody watches.
    }

    @Override
    public void close() {
      // Nothing was opened.
    }
  }
}
