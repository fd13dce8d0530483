package nl.steunwijzer.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConnectionsTest {

  @TempDir Path folder;

  @Test
  void settingsAreInForceOnEveryConnection() throws SQLException {
    Database.open(folder, "proef.db", "db/conversations").close();
    Path file = folder.resolve("proef.db");
    try (Connection writer = Connections.writing(file).getConnection();
        Connection reader = Connections.reading(file).getConnection()) {
      assertThat(pragma(writer, "journal_mode")).isEqualTo("wal");
      assertThat(pragma(writer, "foreign_keys")).isEqualTo("1");
      assertThat(pragma(writer, "busy_timeout")).isEqualTo("5000");
      assertThat(pragma(writer, "synchronous")).isEqualTo("1");
      assertThat(pragma(writer, "secure_delete")).isEqualTo("1");
      assertThat(pragma(reader, "busy_timeout")).isEqualTo("5000");
      assertThatThrownBy(() -> run(reader, "DELETE FROM conversation"))
          .hasMessageContaining("SQLITE_READONLY");
    }
  }

  private static String pragma(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA " + name)) {
      return row.getString(1);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
