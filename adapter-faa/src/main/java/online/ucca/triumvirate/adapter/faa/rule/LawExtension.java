package online.ucca.triumvirate.adapter.faa.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.adapter.faa.clause.Clause;
import online.ucca.triumvirate.adapter.faa.clause.LawText;
import online.ucca.triumvirate.adapter.faa.law.Provision;

/**
 * What the law's text says of itself and is no rule: when a section was made and amended, what will
 * amend it, editorial notes, and what is reserved.
 */
final class LawExtension {

  /** Where it stands among the extensions of a Triumvirate. */
  static final String NAME = "online.ucca.triumvirate.law";

  private LawExtension() {}

  /**
   * Collects it.
   *
   * @param law the parts in order
   * @return plain values: the parts, each with its sections
   */
  static Map<String, Object> of(List<LawText> law) {
    List<Object> parts = new ArrayList<>();
    for (LawText text : law) {
      Map<String, Object> part = new LinkedHashMap<>();
      part.put("instrument_id", LawInstruments.idOf(text.part()));
      part.put("file", text.part().file());
      part.put("sections", sections(text));
      parts.add(part);
    }
    Map<String, Object> extension = new LinkedHashMap<>();
    extension.put("parts", parts);
    return extension;
  }

  private static List<Object> sections(LawText text) {
    Map<String, List<Object>> reserved = new HashMap<>();
    Set<String> withRules = new HashSet<>();
    for (Clause clause : text.clauses()) {
      if (clause.isReserved()) {
        reserved
            .computeIfAbsent(key(clause.provision()), any -> new ArrayList<>())
            .add(paragraph(clause));
      } else {
        withRules.add(key(clause.provision()));
      }
    }
    List<Object> sections = new ArrayList<>();
    for (Provision provision : text.part().provisions()) {
      List<Object> paragraphs = reserved.getOrDefault(key(provision), List.of());
      boolean says =
          provision.isReserved()
              || !provision.history().isEmpty()
              || !provision.pending().isEmpty()
              || !provision.notes().isEmpty();
      if (says || !paragraphs.isEmpty() || !withRules.contains(key(provision))) {
        sections.add(section(provision, paragraphs));
      }
    }
    return sections;
  }

  private static String key(Provision provision) {
    return provision.kind() + " " + provision.number() + " " + provision.place();
  }

  private static Map<String, Object> section(Provision provision, List<Object> paragraphs) {
    Map<String, Object> section = new LinkedHashMap<>();
    section.put("number", provision.number());
    section.put("heading", provision.heading());
    if (provision.isReserved()) {
      section.put("reserved", true);
    }
    put(section, "history", provision.history());
    put(section, "pending_amendments", provision.pending());
    put(section, "editorial_notes", provision.notes());
    put(section, "reserved_paragraphs", paragraphs);
    return section;
  }

  private static Map<String, Object> paragraph(Clause clause) {
    Map<String, Object> paragraph = new LinkedHashMap<>();
    paragraph.put("citation", clause.citation().toString());
    if (!clause.heading().isEmpty()) {
      paragraph.put("heading", clause.heading());
    }
    paragraph.put("text", clause.text());
    return paragraph;
  }

  private static void put(Map<String, Object> section, String name, List<?> values) {
    if (!values.isEmpty()) {
      section.put(name, values);
    }
  }
}
