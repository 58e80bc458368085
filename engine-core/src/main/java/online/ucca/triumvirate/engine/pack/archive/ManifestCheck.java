package online.ucca.triumvirate.engine.pack.archive;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import online.ucca.triumvirate.engine.document.DocumentFormat;
import online.ucca.triumvirate.engine.pack.Audience;
import online.ucca.triumvirate.engine.pack.DocumentKind;
import online.ucca.triumvirate.engine.pack.PackManifest;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.json.JsonDocument;

/**
 * Whether a {@link PackManifest} is whole in itself: every document in every format, every item in
 * a document, every requirement covered by an item, every id once.
 */
final class ManifestCheck {
  /** What every pack has; what else is listed must only be whole. */
  private static final List<String> DEMANDED =
      List.of(
          DocumentKind.COVER_SHEET.key() + " " + Audience.ALL.key(),
          DocumentKind.ASSESSMENT_TOOL.key() + " " + Audience.ALL.key(),
          DocumentKind.KNOWLEDGE_QUESTIONS.key() + " " + Audience.CANDIDATE.key(),
          DocumentKind.KNOWLEDGE_QUESTIONS.key() + " " + Audience.ASSESSOR.key(),
          DocumentKind.MAPPING_MATRIX.key() + " " + Audience.ASSESSOR.key(),
          DocumentKind.ASSESSMENT_CONDITIONS.key() + " " + Audience.ASSESSOR.key());

  private final List<Finding> findings = new ArrayList<>();

  private ManifestCheck() {}

  static List<Finding> check(JsonDocument manifest) {
    ManifestCheck check = new ManifestCheck();
    Set<String> kinds = check.documents(VerifyPack.objects(manifest, "documents"));
    Set<String> items = check.items(VerifyPack.objects(manifest, "items"), kinds);
    check.requirements(VerifyPack.objects(manifest, "requirements"), items);
    return check.findings;
  }

  /** The kinds of documents that are listed. */
  private Set<String> documents(List<JsonObject> documents) {
    Map<String, Set<String>> formats = new HashMap<>();
    Set<String> kinds = new HashSet<>();
    for (JsonObject document : documents) {
      String kind = document.getString("kind", "");
      String copy = kind + " " + document.getString("audience", "");
      String format = document.getString("format", "");
      kinds.add(kind);
      formats.computeIfAbsent(copy, first -> new HashSet<>()).add(format);
    }
    for (String copy : DEMANDED) {
      Set<String> missing = new TreeSet<>();
      for (DocumentFormat format : DocumentFormat.values()) {
        missing.add(format.extension());
      }
      missing.removeAll(formats.getOrDefault(copy, Set.of()));
      if (!missing.isEmpty()) {
        incomplete(
            "no document is the " + copy.replace(' ', '/') + " as " + String.join(", ", missing));
      }
    }
    return kinds;
  }

  private Set<String> items(List<JsonObject> items, Set<String> kinds) {
    Set<String> ids = new HashSet<>();
    for (JsonObject item : items) {
      String id = item.getString("id", "");
      if (!ids.add(id)) {
        incomplete("the item '" + id + "' is listed twice");
      }
      if (!kinds.contains(item.getString("kind", ""))) {
        incomplete("the item '" + id + "' stands in no document that is listed");
      }
    }
    return ids;
  }

  private void requirements(List<JsonObject> requirements, Set<String> items) {
    Set<String> ids = new HashSet<>();
    for (JsonObject requirement : requirements) {
      String id = requirement.getString("id", "a requirement");
      if (!ids.add(id)) {
        incomplete("the requirement '" + id + "' is listed twice");
      }
      if (!(requirement.get("covered_by") instanceof JsonArray coveredBy) || coveredBy.isEmpty()) {
        uncovered(id + " is covered by no item");
      } else if (!coveredBy.stream()
          .allMatch(item -> item instanceof JsonString text && items.contains(text.getString()))) {
        uncovered(id + " is covered by an item that is not listed");
      }
    }
  }

  private void incomplete(String message) {
    findings.add(Finding.of(ErrorCode.PCK_MANIFEST_INCOMPLETE, message));
  }

  private void uncovered(String message) {
    findings.add(Finding.of(ErrorCode.PCK_UNCOVERED_REQUIREMENT, message));
  }
}
