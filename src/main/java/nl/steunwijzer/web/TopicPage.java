package nl.steunwijzer.web;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.web.AnswerView.OriginView;
import nl.steunwijzer.web.AnswerView.TopicView;

/** One topic: figures at the top, its sections, what to look out for, and dated sources. */
@JStache(path = "topic")
record TopicPage(
    Ui ui,
    Shell shell,
    String name,
    Optional<String> abbreviation,
    String kind,
    String type,
    Optional<String> provider,
    String status,
    String statusLabel,
    Optional<String> statusDate,
    Optional<String> notice,
    boolean underReview,
    String summary,
    Optional<String> english,
    List<FigureView> figures,
    List<SectionView> sections,
    List<SourceLine> sources,
    List<TopicView> related)
    implements View {

  record FigureView(String label, String value, Optional<String> date, Optional<String> age) {}

  /**
   * A section of the card.
   *
   * @param spoken language of the title, which is ours
   * @param language of the passages
   */
  record SectionView(
      String title,
      String spoken,
      String anchor,
      String language,
      boolean caution,
      List<GroupView> groups) {}

  /** Passages of one form that follow each other. */
  record GroupView(boolean list, boolean steps, List<PassageView> passages) {}

  /** A passage with its HTML, which is made from Markdown with raw HTML escaped. */
  record PassageView(String anchor, String html, List<MarkView> marks, Optional<String> age) {}

  record MarkView(int number, String target) {}

  /** A source, and whether it is being looked into. */
  record SourceLine(int number, String anchor, OriginView origin, Optional<String> review) {}
}
