package nl.steunwijzer.review;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * One run at a time over a data folder, also among programs. A file that is locked, because the
 * system lets go of it when a program dies.
 */
public final class RunLock implements AutoCloseable {

  private static final String FILE = "refresh.lock";

  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @return nothing if a run is under way
   * @throws IOException if the folder cannot be written
   */
  public static Optional<RunLock> take(Path dataDirectory) throws IOException {
    Files.createDirectories(dataDirectory);
    FileChannel channel =
        FileChannel.open(
            dataDirectory.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new RunLock(channel));
      }
    } catch (OverlappingFileLockException e) {
      // This program itself holds it.
    }
    channel.close();
    return Optional.empty();
  }

  /** Lets go of the lock. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
