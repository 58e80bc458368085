package online.ucca.triumvirate.adapter.tga.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.section.SourceSection;
import online.ucca.triumvirate.adapter.tga.section.UnitText;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.ReadingNotes;

/** Reads a unit from the service's documents. */
final class RestUnitReader {
  private static final String PREREQUISITES = "Pre-requisite unit";

  private RestUnitReader() {}

  /**
   * The unit as sections and fields.
   *
   * @throws Refusal {@code ING_NOT_A_UNIT} if the component is something else
   */
  static UnitText read(RestCorpus corpus, ReadingNotes notes) {
    RestObject component = corpus.component();
    if (!ComponentKind.isUnit(component)) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.ING_NOT_A_UNIT,
                  "the service calls the component '" + ComponentKind.type(component) + "'")
              .from(component.at("type")));
    }
    ProductIdentity identity = RestIdentity.read(corpus, notes);
    List<SourceSection> sections = new ArrayList<>(BundleSections.read(corpus, notes));
    prerequisites(component, sections, notes);
    UnitText unit =
        new UnitText(
            identity,
            sections,
            RestRelations.related(identity.code(), component, notes),
            List.of(),
            RestRelations.classifications(component, notes));
    RestMembers.report(corpus, notes);
    return unit;
  }

  /** The service lists prerequisites as fields too: they count where the text has none. */
  private static void prerequisites(
      RestObject component, List<SourceSection> sections, ReadingNotes notes) {
    List<Block> listed = new ArrayList<>();
    for (RestObject one : component.objects("preRequisites", notes)) {
      String code = one.required("code", notes);
      String title = one.text("title");
      listed.add(Block.Paragraph.of(StyledText.plain(title == null ? code : code + " " + title)));
      one.reportOthers(Set.of("id", "code", "title"), notes);
    }
    boolean inText =
        sections.stream()
            .anyMatch(
                section ->
                    section.title().equalsIgnoreCase(PREREQUISITES) && !section.blocks().isEmpty());
    if (listed.isEmpty()) {
      return;
    }
    if (inText) {
      notes.decided(
          component.at("preRequisites"),
          "prerequisites are taken from the text, which has them too");
    } else {
      sections.add(
          new SourceSection(
              "Unit of competency", PREREQUISITES, listed, component.at("preRequisites")));
    }
  }
}
