package nl.steunwijzer.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.steunwijzer.crawl.Validators;
import nl.steunwijzer.knowledge.Coded;
import nl.steunwijzer.review.UnderReview.Mark;
import org.jdbi.v3.core.statement.SqlStatement;

/** Rows of the tables as records, and back. */
final class ReviewRows {

  private static final JsonMapper JSON = new JsonMapper();

  private ReviewRows() {}

  static Watched watched(ResultSet row) throws SQLException {
    return new Watched(
        validators(row),
        row.getString("digest"),
        version(row, "accepted"),
        version(row, "latest"),
        Optional.ofNullable(row.getString("moved_to")),
        new Trouble(row.getInt("gone"), row.getInt("unread"), row.getString("why")),
        Optional.ofNullable(row.getString("settled")));
  }

  static Known known(ResultSet row) throws SQLException {
    return new Known(
        validators(row), row.getString("digest"), Instant.ofEpochMilli(row.getLong("checked_at")));
  }

  private static Validators validators(ResultSet row) throws SQLException {
    return new Validators(
        Optional.ofNullable(row.getString("etag")),
        Optional.ofNullable(row.getString("last_modified")));
  }

  private static Optional<Version> version(ResultSet row, String name) throws SQLException {
    String passages = row.getString(name);
    return passages == null
        ? Optional.empty()
        : Optional.of(
            new Version(
                LocalDate.parse(row.getString(name + "_on")),
                read(passages, new TypeReference<List<String>>() {})));
  }

  static <S extends SqlStatement<S>> S bind(S statement, Watched watched) {
    return bindTexts(statement, watched)
        .bind("etag", watched.validators().etag())
        .bind("lastModified", watched.validators().lastModified())
        .bind("digest", watched.digest())
        .bind("movedTo", watched.movedTo())
        .bind("gone", watched.trouble().gone())
        .bind("unread", watched.trouble().unread())
        .bind("why", watched.trouble().why());
  }

  /** Only what a decision changes. */
  static <S extends SqlStatement<S>> S bindTexts(S statement, Watched watched) {
    return statement
        .bind("acceptedOn", watched.accepted().map(Version::day).map(LocalDate::toString))
        .bind("accepted", watched.accepted().map(Version::passages).map(ReviewRows::write))
        .bind("latestOn", watched.latest().map(Version::day).map(LocalDate::toString))
        .bind("latest", watched.latest().map(Version::passages).map(ReviewRows::write))
        .bind("settled", watched.settled());
  }

  static ReviewItem item(ResultSet row) throws SQLException {
    long decidedAt = row.getLong("decided_at");
    boolean isDecided = !row.wasNull();
    return new ReviewItem(
        row.getLong("id"),
        row.getString("url"),
        kind(row),
        row.getString("detail"),
        read(row.getString("changes"), new TypeReference<List<Change>>() {}),
        touched(row),
        Instant.ofEpochMilli(row.getLong("opened_at")),
        Coded.find(State.class, row.getString("state")).orElseThrow(),
        isDecided ? Optional.of(Instant.ofEpochMilli(decidedAt)) : Optional.empty(),
        row.getString("note"));
  }

  /** The cards that are touched by an item. */
  static Stream<Mark> marks(ResultSet row) throws SQLException {
    String url = row.getString("url");
    Kind kind = kind(row);
    return touched(row).cards().stream()
        .filter(card -> !card.passages().isEmpty())
        .map(card -> new Mark(card.topic(), url, kind));
  }

  private static Touched touched(ResultSet row) throws SQLException {
    return read(row.getString("touched"), new TypeReference<Touched>() {});
  }

  static Kind kind(ResultSet row) throws SQLException {
    return Coded.find(Kind.class, row.getString("kind")).orElseThrow();
  }

  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("what is watched cannot be written", e);
    }
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("what is watched cannot be read", e);
    }
  }
}
