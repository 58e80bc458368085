package online.ucca.triumvirate.adapter.tga.rest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.adapter.tga.section.SourceSection;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;

/** The sections of a component, from its content bundles. */
final class BundleSections {
  private static final Map<String, String> PARTS =
      Map.of("0000", "Unit of competency", "0013", "Assessment requirements");

  /** What a section is called whose item has a type and no title. */
  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("ModificationHistory", "Modification history"),
          Map.entry("ApplicationOfUnit", "Application"),
          Map.entry("PreRequisiteUnit", "Pre-requisite unit"),
          Map.entry("CompetencyField", "Competency field"),
          Map.entry("UnitSector", "Unit sector"),
          Map.entry("PerformanceCriteria", "Elements and performance criteria"),
          Map.entry("FoundationSkills", "Foundation skills"),
          Map.entry("RangeOfConditions", "Range of conditions"),
          Map.entry("UnitMappingInformation", "Unit mapping information"),
          Map.entry("PerformanceEvidence", "Performance evidence"),
          Map.entry("KnowledgeEvidence", "Knowledge evidence"),
          Map.entry("AssessmentConditions", "Assessment conditions"));

  private static final Set<String> BUNDLE =
      Set.of("id", "items", "typeCode", "typeName", "title", "createdDate", "updatedDate");
  private static final Set<String> ITEM =
      Set.of(
          "id",
          "sequence",
          "title",
          "contentType",
          "contentTypeCode",
          "format",
          "content",
          "createdDate",
          "updatedDate");

  private BundleSections() {}

  /** The sections, bundle by bundle in the release's order, items by their sequence. */
  static List<SourceSection> read(RestCorpus corpus, ReadingNotes notes) {
    List<SourceSection> sections = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (RestObject reference : corpus.bundleRefs(notes)) {
      String id = reference.required("id", notes);
      RestObject bundle = corpus.bundles().get(id);
      if (bundle == null) {
        notes.error(
            ErrorCode.TRN_MISSING_MEMBER,
            "the content bundle " + id + " of the release is not among the files",
            reference.place());
      } else if (seen.add(id)) {
        sections.addAll(sections(bundle, part(reference, corpus), notes));
      }
    }
    return sections;
  }

  private static String part(RestObject reference, RestCorpus corpus) {
    String code = String.valueOf(reference.text("typeCode"));
    String name = reference.text("typeName");
    boolean unit = ComponentKind.isUnit(corpus.component());
    return unit && PARTS.containsKey(code)
        ? String.valueOf(PARTS.get(code))
        : unit && name != null ? name : "";
  }

  private static List<SourceSection> sections(RestObject bundle, String part, ReadingNotes notes) {
    bundle.reportOthers(BUNDLE, notes);
    List<SourceSection> sections = new ArrayList<>();
    List<RestObject> items = new ArrayList<>(bundle.objects("items", notes));
    items.sort(Comparator.comparingLong(item -> sequence(item, notes)));
    for (RestObject item : items) {
      String title = title(item);
      String place = part.isEmpty() ? title : part + ", " + title;
      notes.structure(item.at("title"), item.text("title") == null ? "" : title);
      sections.add(new SourceSection(part, title, ContentBlocks.read(item, place, notes), place));
      item.reportOthers(ITEM, notes);
    }
    return sections;
  }

  private static String title(RestObject item) {
    String title = item.text("title");
    if (title != null) {
      return title;
    }
    String type = item.text("contentType");
    return type == null ? "" : TITLES.getOrDefault(type, type);
  }

  /** Items without a number stay where they are, before all others. */
  private static long sequence(RestObject item, ReadingNotes notes) {
    String text = item.text("sequence");
    if (text == null) {
      return Long.MIN_VALUE;
    }
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      notes.error(
          ErrorCode.TRN_WRONG_TYPE,
          "'" + text + "' is not a place in a sequence",
          item.at("sequence"));
      return Long.MIN_VALUE;
    }
  }
}
