package nl.steunwijzer.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/** Brings the tables up to date at start. */
final class Migration {

  private Migration() {}

  static void run(Path file, String migrations) {
    SQLiteDataSource source = Connections.writing(file);
    checkReadable(file, source);
    try {
      Flyway.configure()
          .dataSource(source)
          .locations("classpath:" + migrations)
          .ignoreMigrationPatterns(new String[0]) // not even those of a newer version
          .load()
          .migrate();
    } catch (FlywayException e) {
      if (isFromSqlite(e)) {
        throw DataFile.notWritable(file, e);
      }
      throw new StorageException(
          file
              + " was made by another program or another version of this one: move it away or"
              + " choose another data folder",
          e);
    }
  }

  /** Flyway would wrap what is wrong with the file in many lines. */
  private static void checkReadable(Path file, SQLiteDataSource source) {
    try (Connection connection = source.getConnection()) {
      connection.getMetaData().getTables(null, null, "%", null).close();
    } catch (SQLException e) {
      if (e.getErrorCode() == SQLiteErrorCode.SQLITE_NOTADB.code
          || e.getErrorCode() == SQLiteErrorCode.SQLITE_CORRUPT.code) {
        throw new StorageException(
            file
                + " is not a database, or damaged: move it away, put a copy back, or choose"
                + " another data folder",
            e);
      }
      throw DataFile.notWritable(file, e);
    }
  }

  private static boolean isFromSqlite(FlywayException failure) {
    Throwable cause = failure.getCause();
    while (cause != null && !(cause instanceof SQLException)) {
      cause = cause.getCause();
    }
    return cause != null;
  }
}
