package nl.steunwijzer.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.steunwijzer.audit.Audit;
import nl.steunwijzer.audit.Concern;
import nl.steunwijzer.audit.ThemeReport;
import nl.steunwijzer.knowledge.Knowledge;

/**
 * The state of the cards as it stands in the API.
 *
 * @param problems mistakes in the cards
 * @param concerns for each concern the number of remarks
 */
record KnowledgeJson(
    int topics, int passages, int problems, Map<String, Long> concerns, List<ThemeReport> themes) {

  static KnowledgeJson of(Knowledge knowledge, Audit audit) {
    Map<String, Long> concerns = new TreeMap<>();
    Arrays.stream(Concern.values())
        .forEach(concern -> concerns.put(concern.code(), audit.count(concern)));
    return new KnowledgeJson(
        knowledge.bySlug().size(),
        knowledge.passageCount(),
        knowledge.problems().size(),
        concerns,
        audit.themes());
  }
}
