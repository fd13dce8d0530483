package nl.steunwijzer.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.steunwijzer.crawl.Validators;
import nl.steunwijzer.library.Document.Entry;
import nl.steunwijzer.library.Snapshot.Part;
import nl.steunwijzer.storage.Database;
import org.jdbi.v3.core.Handle;

/**
 * Documents on disk. Several programs may have the same folder open: a document that one adds is
 * seen by the others at their next look. Thread-safe.
 *
 * <p>Every method throws {@link nl.steunwijzer.storage.StorageException} if the database fails.
 */
public final class DocumentStore implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();

  /** The file in which documents are kept, in the data folder. */
  public static final String FILE = "library.db";

  private final Database database;

  private DocumentStore(Database database) {
    this.database = database;
  }

  /** Opens the documents in a data folder; makes what is missing. */
  public static DocumentStore open(Path dataDirectory) {
    return new DocumentStore(Database.open(dataDirectory, FILE, "db/library"));
  }

  /** A change of a document: added, replaced or removed. */
  public record Change(long revision, String document) {}

  /**
   * Keeps a document, instead of its earlier version.
   *
   * @return false if its id is that of a document from elsewhere: then nothing is kept
   */
  boolean put(Document document) {
    return database.write(
        handle -> {
          int put =
              handle
                  .createUpdate(DocumentSql.PUT)
                  .bind("id", document.id())
                  .bind("origin", document.origin())
                  .bind("digest", document.digest())
                  .bind("description", write(document.description()))
                  .bind("text", document.snapshot().text())
                  .bind("parts", write(document.snapshot().parts()))
                  .bind("at", document.addedAt().toEpochMilli())
                  .execute();
          return put > 0 && noteChange(handle, document.id());
        });
  }

  /** Keeps by what a server can tell later that a document did not change. */
  void sayVersion(URI origin, Validators version) {
    database.write(
        handle ->
            handle
                .createUpdate(DocumentSql.SAY_VERSION)
                .bind("origin", origin.toString())
                .bind("etag", version.etag())
                .bind("modified", version.lastModified())
                .execute());
  }

  /** By address what its server said of the version that is kept. */
  public Map<URI, Validators> versions() {
    return database.read(
        handle ->
            handle
                .createQuery(DocumentSql.VERSIONS)
                .map((row, context) -> Map.entry(URI.create(row.getString("origin")), version(row)))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Validators version(ResultSet row) throws SQLException {
    return new Validators(
        Optional.ofNullable(row.getString("etag")),
        Optional.ofNullable(row.getString("last_modified")));
  }

  /**
   * Keeps the questions that the passages of a document answer, instead of the earlier ones. They
   * stay when another version of it comes.
   *
   * @return false if there is no document with this id
   */
  public boolean keepQuestions(String id, AskedQuestions asked) {
    return database.write(
        handle ->
            handle
                        .createUpdate(DocumentSql.ASK)
                        .bind("id", id)
                        .bind("asked", write(asked.byBeginning()))
                        .execute()
                    > 0
                && noteChange(handle, id));
  }

  /** The questions that the passages of a document answer; none if there is no such document. */
  public AskedQuestions questionsOf(String id) {
    return database.read(
        handle ->
            handle
                .createQuery(DocumentSql.ASKED)
                .bind("value", id)
                .mapTo(String.class)
                .findOne()
                .map(json -> read(json, new TypeReference<Map<String, List<String>>>() {}))
                .map(AskedQuestions::new)
                .orElse(AskedQuestions.NONE));
  }

  /** Removes a document; false if there is none with this id. */
  public boolean remove(String id) {
    return database.write(
        handle ->
            handle.createUpdate(DocumentSql.REMOVE).bind("id", id).execute() > 0
                && noteChange(handle, id));
  }

  private static boolean noteChange(Handle handle, String id) {
    handle.createUpdate(DocumentSql.NOTE_CHANGE).bind("id", id).execute();
    handle.createUpdate(DocumentSql.FORGET_EARLIER).bind("id", id).execute();
    return true;
  }

  /** All documents, without their text, by id. */
  public List<Entry> entries() {
    return database.read(
        handle -> handle.createQuery(DocumentSql.ENTRIES).map((row, context) -> entry(row)).list());
  }

  /** A whole document. */
  public Optional<Document> find(String id) {
    return database.read(
        handle ->
            handle
                .createQuery(DocumentSql.FIND)
                .bind("value", id)
                .map((row, context) -> document(row))
                .findOne());
  }

  Optional<Entry> withDigest(String digest) {
    return one(DocumentSql.BY_DIGEST, digest);
  }

  Optional<Entry> withOrigin(String origin) {
    return one(DocumentSql.BY_ORIGIN, origin);
  }

  private Optional<Entry> one(String query, String value) {
    return database.read(
        handle ->
            handle
                .createQuery(query)
                .bind("value", value)
                .map((row, context) -> entry(row))
                .findOne());
  }

  /** What changed after a revision, in order; at most so many. */
  public List<Change> changesAfter(long revision, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(DocumentSql.CHANGES)
                .bind("seen", revision)
                .bind("most", most)
                .map(
                    (row, context) ->
                        new Change(row.getLong("revision"), row.getString("document")))
                .list());
  }

  /** The number of the last change; 0 if there was none. */
  public long lastRevision() {
    return database.read(
        handle -> handle.createQuery(DocumentSql.LAST_REVISION).mapTo(Long.class).one());
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getString("id"),
        row.getString("origin"),
        row.getString("digest"),
        read(row.getString("description"), new TypeReference<Description>() {}),
        Instant.ofEpochMilli(row.getLong("added_at")));
  }

  private static Document document(ResultSet row) throws SQLException {
    Entry entry = entry(row);
    return new Document(
        entry.id(),
        entry.origin(),
        entry.digest(),
        entry.description(),
        new Snapshot(
            row.getString("text"),
            read(row.getString("parts"), new TypeReference<List<Part>>() {})),
        entry.addedAt());
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a document cannot be written", e);
    }
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a kept document cannot be read", e);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
