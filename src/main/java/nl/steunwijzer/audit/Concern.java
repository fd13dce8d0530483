package nl.steunwijzer.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.steunwijzer.knowledge.Coded;

/** What can be weak in a card. */
public enum Concern implements Coded {
  /** Two cards give the same thing a different current value. */
  @JsonProperty("conflict")
  CONFLICT("conflict", "tegenstrijdig"),
  /** Two cards give what may be the same thing a different current value. */
  @JsonProperty("doubt")
  DOUBT("doubt", "misschien tegenstrijdig"),
  /** A fact is older than facts of its kind may be. */
  @JsonProperty("stale")
  STALE("stale", "verouderd"),
  /** A fact rests only on sources without a date. */
  @JsonProperty("undated")
  UNDATED("undated", "zonder datum"),
  /** Two passages say nearly the same. */
  @JsonProperty("duplicate")
  DUPLICATE("duplicate", "dubbel"),
  /** Two cards claim one name. */
  @JsonProperty("shared-name")
  SHARED_NAME("shared-name", "dezelfde naam"),
  /** No card leads to this one, or its own name does not find it. */
  @JsonProperty("unreachable")
  UNREACHABLE("unreachable", "onbereikbaar"),
  /** A passage is harder to read than B1. */
  @JsonProperty("hard")
  HARD("hard", "moeilijk te lezen"),
  /** A sentence has too many words. */
  @JsonProperty("long")
  LONG("long", "lange zin");

  private final String code;
  private final String title;

  Concern(String code, String title) {
    this.code = code;
    this.title = title;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether nobody may publish the cards like this; the others are for an editor to weigh. */
  public boolean isMistake() {
    return this == CONFLICT;
  }

  /** What an editor reads, in Dutch. */
  public String title() {
    return title;
  }
}
