package nl.steunwijzer.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import nl.steunwijzer.storage.StorageException;
import org.assertj.core.api.AbstractThrowableAssert;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OpeningTest {

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("steunwijzer.db");
  }

  private static ConversationStore open(Path folder) {
    return ConversationStore.open(folder, Clock.systemUTC());
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(Path folder) {
    return assertThatThrownBy(() -> open(folder))
        .isInstanceOf(StorageException.class)
        .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("\n"));
  }

  @Test
  void missingFoldersAreMade() {
    open(folder.resolve("een/twee")).close();
    assertThat(folder.resolve("een/twee/steunwijzer.db")).isRegularFile();
  }

  @Test
  void onlyTheOwnerCanReadWhatIsMade() throws IOException {
    Path data = folder.resolve("data");
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    try (ConversationStore store = open(data)) {
      store.begin();
      assertThat(mode(data)).isEqualTo("rwx------");
      assertThat(mode(data.resolve("steunwijzer.db"))).isEqualTo("rw-------");
      assertThat(mode(data.resolve("steunwijzer.db-wal"))).isEqualTo("rw-------");
    }
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void closingLeavesOneFile() {
    try (ConversationStore store = open(folder)) {
      store.begin();
    }
    assertThat(folder).isDirectoryContaining(file::equals);
    assertThat(folder.toFile().list()).containsExactly("steunwijzer.db");
  }

  @Test
  void fileInPlaceOfTheFolderIsRefused() throws IOException {
    Path occupied = Files.createFile(folder.resolve("bestand"));
    assertRefused(occupied).hasMessageContaining("choose another data folder");
    assertRefused(occupied.resolve("data")).hasMessageContaining("choose another data folder");
  }

  @Test
  void folderInPlaceOfTheFileIsRefused() throws IOException {
    Files.createDirectory(file);
    assertRefused(folder).hasMessageStartingWith(file + " cannot be written");
  }

  @Test
  void folderWithoutTheRightToWriteIsRefused() throws IOException {
    Path locked =
        Files.createDirectory(
            folder.resolve("dicht"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
    assumeFalse(Files.isWritable(locked), "the super-user may write everywhere");
    assertRefused(locked).hasMessageContaining("check rights and free space");
  }

  @Test
  void fileThatIsNoDatabaseIsRefusedAndLeftAlone() throws IOException {
    String text = "Dit is gewoon tekst.\n".repeat(200);
    Files.writeString(file, text);
    assertRefused(folder).hasMessageStartingWith(file + " is not a database");
    assertThat(file).hasContent(text);
  }

  @Test
  void databaseOfAnotherProgramIsRefused() throws SQLException {
    change("CREATE TABLE recept (naam TEXT)");
    assertRefused(folder).hasMessageStartingWith(file + " was made by another program");
  }

  @Test
  void databaseOfANewerVersionIsRefused() throws SQLException {
    open(folder).close();
    change(
        "INSERT INTO flyway_schema_history SELECT 99, '99', 'later', type, 'V99__later.sql', 1,"
            + " installed_by, installed_on, 1, success FROM flyway_schema_history"
            + " WHERE installed_rank = 1");
    assertRefused(folder).hasMessageContaining("another version");
  }

  @Test
  void feedbackFromBeforeThereWasFeedbackOnSentencesIsKept() throws SQLException {
    Flyway.configure()
        .dataSource("jdbc:sqlite:" + file, null, null)
        .locations("classpath:db/conversations")
        .target("1")
        .load()
        .migrate();
    change(
        "INSERT INTO exchange (id, question, answer, created_at) VALUES ('a', 'Vraag', '{}', 1)");
    change("INSERT INTO feedback VALUES ('a', 'down', 'Ik mis het bedrag', 2)");
    try (ConversationStore store = open(folder)) {
      assertThat(store.feedback("a"))
          .contains(new Feedback("a", Verdict.DOWN, "Ik mis het bedrag"));
    }
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      run(connection, sql);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
