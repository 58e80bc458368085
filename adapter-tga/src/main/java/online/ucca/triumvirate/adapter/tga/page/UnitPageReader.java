package online.ucca.triumvirate.adapter.tga.page;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.product.RelatedProduct;
import online.ucca.triumvirate.adapter.tga.section.UnitSections;
import online.ucca.triumvirate.adapter.tga.section.UnitText;
import online.ucca.triumvirate.adapter.tga.unit.ListedCredential;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;

/** Reads a unit from its rendered page. */
public final class UnitPageReader {
  private final ReadingNotes notes = new ReadingNotes();
  private final PageIdentity identity;
  private final List<PageSection> sections;

  private UnitPageReader(PageIdentity identity) {
    this.identity = identity;
    this.sections = identity.sections();
  }

  /**
   * Reads a page.
   *
   * @param bytes the page
   * @return the unit, or every error
   * @throws Refusal {@code ING_UNREADABLE} or {@code ING_NOT_A_UNIT} if it is no page of a unit
   */
  public static Reading<Unit> read(byte[] bytes) {
    return new UnitPageReader(PageIdentity.of(bytes)).read();
  }

  /**
   * Sees which unit a page shows, without reading it.
   *
   * @param bytes the page
   * @return code and release, as {@code BSBTWK201_R1}; empty if they cannot be read
   * @throws Refusal {@code ING_UNREADABLE} or {@code ING_NOT_A_UNIT} if it is no page of a unit
   */
  public static String corpusId(byte[] bytes) {
    PageIdentity identity = PageIdentity.of(bytes);
    String release = SelectedRelease.read(identity.sections(), new ReadingNotes()).release();
    return identity.hasCode() && !release.isEmpty() ? identity.code() + "_" + release : "";
  }

  private Reading<Unit> read() {
    identity.check(notes);
    SelectedRelease release = SelectedRelease.read(sections, notes);
    List<RelatedProduct> related = new ArrayList<>();
    List<ListedCredential> credentials = registerTables(related);
    return UnitSections.read(
        new UnitText(
            new ProductIdentity(
                identity.code(),
                identity.title(),
                release.release(),
                release.date(),
                null,
                "https://training.gov.au/training/details/" + identity.code() + "/unitdetails"),
            sections.stream().filter(PageSection::isOfUnit).map(PageSection::source).toList(),
            related,
            credentials,
            List.of()),
        notes);
  }

  /** What the register says about the unit beside its text. */
  private List<ListedCredential> registerTables(List<RelatedProduct> related) {
    CredentialTables credentials = new CredentialTables(notes);
    for (PageSection section : sections) {
      if (!section.isOfUnit()) {
        notes.structure(section.place(), section.title());
      }
      if (section.isOfUnit() || section.title().equalsIgnoreCase(SelectedRelease.HEADING)) {
        continue;
      }
      if (section.title().equalsIgnoreCase(MappingTable.HEADING)) {
        related.addAll(MappingTable.read(section, notes));
      } else if (!credentials.read(section)) {
        notes.unmapped(section.place(), section.words(), RegisterSections.reason(section.title()));
      }
    }
    identity
        .recommendation()
        .ifPresent(
            text ->
                notes.unmapped(
                    "Usage recommendation: '" + text + "'",
                    text,
                    "a statement of the register about the unit at the time of reading"));
    return credentials.all();
  }
}
