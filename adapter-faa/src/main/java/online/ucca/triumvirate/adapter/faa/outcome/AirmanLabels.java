package online.ucca.triumvirate.adapter.faa.outcome;

import static java.util.Map.entry;

import java.util.Map;

/**
 * The words of airman certification in the United States, by the keys of {@link
 * online.ucca.triumvirate.model.outcome.Label}.
 */
final class AirmanLabels {
  static final Map<String, String> ALL =
      Map.ofEntries(
          entry("instrument", "Airman Certification Standard"),
          entry("outcome", "Task"),
          entry("outcome_group", "Area of Operation"),
          entry("criterion", "element"),
          entry("criteria", "elements"),
          entry("criteria_short", "E"),
          entry("applicability", "aircraft classes"),
          entry("tolerances", "tolerances"),
          entry("performance_evidence", "practical test"),
          entry("performance_evidence_short", "PT"),
          entry("knowledge_evidence", "aeronautical knowledge"),
          entry("knowledge_evidence_short", "AK"),
          entry("conditions", "conditions of the practical test"),
          entry("conditions_short", "C"),
          entry("range_conditions", "references and notes"),
          entry("supporting_skills", "supporting skills"),
          entry("supporting_skills_short", "SS"),
          entry("candidate", "applicant"),
          entry("candidate_code", "FAA tracking number"),
          entry("assessor", "evaluator"),
          entry("provider", "training provider"),
          entry("provider_code", "air agency certificate number"),
          entry("version", "edition"),
          entry("adjustment", "special accommodation"),
          entry("adapted", "made part of a plan of action"),
          entry("adaptation", "plan of action"),
          entry("item_met", "satisfactory"),
          entry("item_met_short", "S"),
          entry("item_not_met", "unsatisfactory"),
          entry("item_not_met_short", "U"),
          entry("result_met", "passed"),
          entry("result_not_met", "disapproved"));

  private AirmanLabels() {}
}
