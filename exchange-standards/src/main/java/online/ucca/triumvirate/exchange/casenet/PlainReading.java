package online.ucca.triumvirate.exchange.casenet;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import online.ucca.triumvirate.exchange.tree.Trees;
import online.ucca.triumvirate.model.id.CriterionId;
import org.jspecify.annotations.Nullable;

/** What CASE's own members say of an instrument and its nodes, as JSON of the model. */
final class PlainReading {
  /** What stands where CASE says nothing and an instrument must say something. */
  static final String NOT_STATED = "not stated";

  private static final String TITLE = "title";
  private static final String DESCRIPTION = "description";
  private static final String SOURCE_REF = "source_ref";
  private static final int DAY_LENGTH = "2026-03-09".length();

  private final Map<String, Integer> codes = new HashMap<>();
  private final Map<String, JsonObject> items;

  PlainReading(Map<String, JsonObject> items) {
    this.items = items;
    for (JsonObject item : items.values()) {
      String code = Trees.textOf(item, CaseItem.CODE);
      if (code != null) {
        codes.merge(code, 1, Integer::sum);
      }
    }
  }

  JsonObject outcome(JsonObject item) {
    String brief = CaseItem.spoken(item, CaseItem.SHORT_STATEMENT);
    String full = CaseItem.spoken(item, CaseItem.STATEMENT);
    JsonObjectBuilder outcome =
        Trees.object()
            .add("outcome_id", id(item))
            .add(TITLE, brief == null ? statement(item) : brief)
            .add(SOURCE_REF, citation(item));
    if (brief != null && full != null) {
      outcome.add(DESCRIPTION, full);
    }
    return outcome.build();
  }

  JsonObject criterion(JsonObject item) {
    return Trees.object()
        .add("criterion_id", id(item))
        .add(DESCRIPTION, statement(item))
        .add(SOURCE_REF, citation(item))
        .add("evidence_type", InstrumentReading.EVIDENCE_TYPE)
        .build();
  }

  JsonObject evidence(JsonObject item) {
    JsonObjectBuilder evidence =
        Trees.object().add("statement", statement(item)).add(SOURCE_REF, citation(item));
    String code = CaseItem.spoken(item, CaseItem.CODE);
    if (code != null) {
      evidence.add("evidence_id", code);
    }
    return evidence.build();
  }

  /** The full statement; of one that says nothing, its code or identifier. */
  String statement(JsonObject item) {
    String full = CaseItem.spoken(item, CaseItem.STATEMENT);
    return full == null ? id(item) : full;
  }

  static JsonObject instrumentRef(JsonObject document) {
    String day = day(Trees.textOf(document, "statusStartDate"));
    JsonObjectBuilder ref =
        Trees.object()
            .add("source_system", orNotStated(document, "creator"))
            .add("instrument_id", CaseItem.text(document, CaseItem.IDENTIFIER))
            .add("instrument_title", orNotStated(document, TITLE))
            .add("version", orNotStated(document, "version"))
            .add("jurisdiction", NOT_STATED);
    addOrNull(ref, "effective_date", day);
    addOrNull(ref, "source_uri", CaseItem.spoken(document, CaseItem.URI));
    return ref.build();
  }

  static JsonObject domain(JsonObject document) {
    JsonObjectBuilder domain =
        Trees.object().add("domain_code", NOT_STATED).add("domain_name", subjects(document));
    addOrNull(domain, "operational_context", CaseItem.spoken(document, DESCRIPTION));
    return domain.build();
  }

  /** The publisher's code where it can identify, that is if only this item has it. */
  private String id(JsonObject item) {
    String code = Trees.textOf(item, CaseItem.CODE);
    return code != null
            && isIdentifier(code)
            && Integer.valueOf(1).equals(codes.get(code))
            && !items.containsKey(code.toLowerCase(Locale.ROOT))
        ? code
        : CaseItem.text(item, CaseItem.IDENTIFIER);
  }

  private static boolean isIdentifier(String code) {
    try {
      return new CriterionId(code).value().equals(code);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String citation(JsonObject item) {
    String uri = CaseItem.spoken(item, CaseItem.URI);
    return uri == null ? CaseItem.text(item, CaseItem.IDENTIFIER) : uri;
  }

  private static String subjects(JsonObject document) {
    List<String> all =
        document.get("subject") instanceof JsonArray list
            ? list.getValuesAs(JsonString::getString)
            : List.of(CaseItem.text(document, "subject"));
    String joined = all.stream().filter(one -> !one.isBlank()).collect(Collectors.joining("; "));
    return joined.isEmpty() ? NOT_STATED : joined;
  }

  private static String orNotStated(JsonObject document, String name) {
    String text = CaseItem.spoken(document, name);
    return text == null ? NOT_STATED : text;
  }

  private static @Nullable String day(@Nullable String text) {
    try {
      return text != null && text.length() == DAY_LENGTH ? LocalDate.parse(text).toString() : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static void addOrNull(JsonObjectBuilder object, String name, @Nullable String text) {
    if (text == null) {
      object.addNull(name);
    } else {
      object.add(name, text);
    }
  }
}
