package online.ucca.triumvirate.adapter.tga.translate;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import online.ucca.triumvirate.model.outcome.Label;

/** The words of Australian vocational education and training. */
final class VetLabels {
  static final Map<String, String> ALL = byKey();

  private VetLabels() {}

  private static Map<String, String> byKey() {
    Map<Label, String> words =
        Map.ofEntries(
            entry(Label.INSTRUMENT, "unit of competency"),
            entry(Label.OUTCOME, "element"),
            entry(Label.OUTCOME_GROUP, "group"),
            entry(Label.CRITERION, "performance criterion"),
            entry(Label.CRITERIA, "performance criteria"),
            entry(Label.APPLICABILITY, "applies to"),
            entry(Label.TOLERANCES, "tolerances"),
            entry(Label.PERFORMANCE_EVIDENCE, "performance evidence"),
            entry(Label.KNOWLEDGE_EVIDENCE, "knowledge evidence"),
            entry(Label.CONDITIONS, "assessment conditions"),
            entry(Label.RANGE_CONDITIONS, "range of conditions"),
            entry(Label.SUPPORTING_SKILLS, "foundation skills"),
            entry(Label.CANDIDATE, "candidate"),
            entry(Label.ASSESSOR, "assessor"),
            entry(Label.PROVIDER, "registered training organisation"),
            entry(Label.PROVIDER_CODE, "RTO code"),
            entry(Label.VERSION, "release"),
            entry(Label.ADJUSTMENT, "reasonable adjustment"),
            entry(Label.ADAPTED, "contextualised"),
            entry(Label.ADAPTATION, "contextualisation"),
            entry(Label.ITEM_MET, "satisfactory"),
            entry(Label.ITEM_MET_SHORT, "S"),
            entry(Label.ITEM_NOT_MET, "not yet satisfactory"),
            entry(Label.ITEM_NOT_MET_SHORT, "NYS"),
            entry(Label.RESULT_MET, "competent"),
            entry(Label.RESULT_NOT_MET, "not yet competent"));
    Map<String, String> byKey = new LinkedHashMap<>();
    for (Label label : Label.values()) {
      String word = words.get(label);
      if (word != null) {
        byKey.put(label.key(), word);
      }
    }
    return Map.copyOf(byKey);
  }
}
