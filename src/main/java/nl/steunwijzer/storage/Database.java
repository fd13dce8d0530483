package nl.steunwijzer.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The SQLite file: one connection writes, a few read. More writers would only wait for each other,
 * and some would lose. Thread-safe.
 */
public final class Database implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Database.class);
  private static final int READERS = 4;
  private static final String REBUILD = "VACUUM";

  /** Answers one row; its first column is 1 if a reader stood in the way. */
  private static final String EMPTY_LOG = "PRAGMA wal_checkpoint(TRUNCATE)";

  private final HikariDataSource writers;
  private final HikariDataSource readers;
  private final Jdbi writer;
  private final Jdbi reader;

  private final Path file;

  private Database(Path file) {
    this.file = file;
    this.writers = pool("writer", Connections.writing(file), 1, false);
    this.readers = pool("readers", Connections.reading(file), READERS, true);
    this.writer = jdbi(writers);
    this.reader = jdbi(readers);
  }

  /**
   * Opens a file and brings its tables up to date; makes file and folder if they are missing.
   *
   * @param migrations the folder on the class path with the steps that make the tables
   * @throws StorageException if that is impossible, with a message for whoever started the program
   */
  public static Database open(Path directory, String name, String migrations) {
    Path file = DataFile.in(directory, name);
    Migration.run(file, migrations);
    return new Database(file);
  }

  private static HikariDataSource pool(
      String name, DataSource connections, int size, boolean readOnly) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("sqlite-" + name);
    config.setDataSource(connections);
    config.setMaximumPoolSize(size);
    config.setReadOnly(readOnly);
    config.setMaxLifetime(0); // a connection to a file does not age
    return new HikariDataSource(config);
  }

  private static Jdbi jdbi(DataSource pool) {
    Jdbi jdbi = Jdbi.create(pool);
    // By default the message of a failure quotes the values, so that questions end up in the log.
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    return jdbi;
  }

  /**
   * Runs in one transaction, alone.
   *
   * @throws StorageException if it cannot be written
   */
  public <T> T write(HandleCallback<T, RuntimeException> work) {
    try {
      return writer.inTransaction(work);
    } catch (JdbiException e) {
      throw new StorageException(file + " cannot be written: check the free space there", e);
    }
  }

  /**
   * Runs on the state of this moment, beside any writer.
   *
   * @throws StorageException if it cannot be read
   */
  public <T> T read(HandleCallback<T, RuntimeException> work) {
    try {
      return reader.withHandle(work);
    } catch (JdbiException e) {
      throw new StorageException(file + " cannot be read", e);
    }
  }

  /**
   * Wipes what deleted rows left on disk; takes about a second per 100 MB. To overwrite them
   * (secure_delete) is not enough: when SQLite moves rows between pages, copies stay in the gaps,
   * and only a rebuild gets rid of those. The log holds every row once more until it is emptied.
   *
   * <p>A failure is logged and not thrown: the rows are gone, and the next sweep makes good.
   */
  public void sweep() {
    try {
      boolean hindered =
          writer.withHandle(
              handle -> {
                handle.execute(REBUILD);
                return handle.createQuery(EMPTY_LOG).mapTo(Boolean.class).first();
              });
      if (hindered) {
        LOG.warn("A reader kept the log of the database from being emptied; the next sweep will");
      }
    } catch (JdbiException e) {
      LOG.warn("Deleted rows are not yet wiped from disk; the next sweep tries again", e);
    }
  }

  /** Closes the writer last: only a writer can fold the log into the file. */
  @Override
  public void close() {
    readers.close();
    writers.close();
  }
}
