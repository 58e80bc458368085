package online.ucca.triumvirate.adapter.tga.translate;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.MappingDecision;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.JsonDocument;

/** The log of one translation, in the order in which the decisions were taken. */
final class TranslationJournal {
  private final List<MappingDecision> decisions = new ArrayList<>();
  private int mapped;

  TranslationJournal(List<MappingDecision> ofTheReader) {
    decisions.addAll(ofTheReader);
  }

  /** An element of the source became part of the Triumvirate. */
  void mapped(String place, String pointer, String rule) {
    mapped++;
    decisions.add(new MappingDecision(place, pointer, rule));
  }

  /** A decision that maps no element of the source. */
  void decided(String place, String pointer, String rule) {
    decisions.add(new MappingDecision(place, pointer, rule));
  }

  int countMapped() {
    return mapped;
  }

  List<MappingDecision> decisions() {
    return List.copyOf(decisions);
  }

  /** SHA-256 of the RFC 8785 form of {@code {"translation_log": […]}}. */
  Sha256 hash() {
    JsonArrayBuilder log = Json.createArrayBuilder();
    for (MappingDecision decision : decisions) {
      log.add(
          Json.createObjectBuilder()
              .add("source_element", decision.sourceElement())
              .add("triumvirate_element", decision.triumvirateElement())
              .add("rule", decision.rule()));
    }
    return JsonDocument.of(Json.createObjectBuilder().add("translation_log", log).build()).digest();
  }
}
