package nl.steunwijzer.web;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.web.TopicPage.FigureView;
import nl.steunwijzer.web.TopicPage.SectionView;
import nl.steunwijzer.web.TopicPage.SourceLine;

/**
 * One sheet about a topic for a client to take along.
 *
 * @param printed what day it is
 * @param address of the topic's page, in full
 */
@JStache(path = "sheet")
record SheetPage(
    Ui ui,
    Shell shell,
    String name,
    Optional<String> abbreviation,
    Optional<String> provider,
    String statusLabel,
    Optional<String> statusDate,
    Optional<String> notice,
    String summary,
    Optional<String> english,
    List<FigureView> figures,
    List<SectionView> sections,
    Optional<ContactView> contact,
    List<SourceLine> sources,
    String printed,
    String address,
    String back)
    implements View {

  /** How to reach a person. */
  record ContactView(
      String name, Optional<String> phone, Optional<String> url, Optional<String> hours) {}
}
