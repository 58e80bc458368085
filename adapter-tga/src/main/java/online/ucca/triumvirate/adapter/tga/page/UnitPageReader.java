package online.ucca.triumvirate.adapter.tga.page;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.product.RelatedProduct;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import online.ucca.triumvirate.adapter.tga.reading.Reading;
import online.ucca.triumvirate.adapter.tga.reading.ReadingNotes;
import online.ucca.triumvirate.adapter.tga.unit.ListedCredential;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.adapter.tga.unit.UnitElement;
import online.ucca.triumvirate.adapter.tga.unit.UnitEvidence;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import org.jsoup.nodes.Element;

/** Reads a unit from its rendered page. */
public final class UnitPageReader {
  private static final String UNIT = PageIdentity.UNIT;
  private static final String ASSESSMENT = "Assessment requirements";

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
    ProductSection application = application();
    ProductSection prerequisites = statements(UNIT, "Pre-requisite unit");
    List<UnitElement> elements = elements();
    ProductSection skills = skills();
    ProductSection range = statements(UNIT, "Range of conditions");
    ProductSection performance = statements(ASSESSMENT, "Performance evidence");
    ProductSection knowledge = statements(ASSESSMENT, "Knowledge evidence");
    ProductSection conditions = statements(ASSESSMENT, "Assessment conditions");
    List<RelatedProduct> related = new ArrayList<>();
    List<ListedCredential> credentials = registerTables(related);
    return notes.reading(
        () ->
            new Unit(
                new ProductIdentity(
                    identity.code(),
                    identity.title(),
                    release.release(),
                    release.date(),
                    null,
                    "https://training.gov.au/training/details/" + identity.code() + "/unitdetails"),
                application,
                prerequisites,
                ProductSection.absent(""),
                elements,
                new UnitEvidence(performance, knowledge, conditions, skills, range),
                related,
                credentials,
                List.of()));
  }

  /** The first section of a name. A second one of the same name would be dropped: an error. */
  private PageSection section(String part, String title) {
    PageSection found = null;
    for (PageSection section : sections) {
      if (section.is(part, title)) {
        if (found != null) {
          notes.error(
              ErrorCode.TRN_SECTION_UNREADABLE, "the section stands twice", section.place());
        }
        found = section;
      }
    }
    return found == null ? new PageSection(part, title, null, null, false, "") : found;
  }

  private ProductSection statements(String part, String title) {
    return statements(section(part, title));
  }

  private ProductSection statements(PageSection section) {
    Element content = section.content();
    if (content == null || section.isBlank()) {
      return missing(section);
    }
    try {
      return ProductSection.of(
          Statement.numbered(section.place(), TextBlocks.statements(content)), section.place());
    } catch (TextBlocks.Unreadable e) {
      return unreadable(section, e);
    }
  }

  private ProductSection application() {
    PageSection section = section(UNIT, "Application");
    ProductSection read = statements(section);
    if (read.state() != ProductSection.State.PRESENT) {
      return read;
    }
    String text = String.join(" ", read.statements().stream().map(Statement::flat).toList());
    return ProductSection.of(
        List.of(new Statement(text, List.of(), section.place())), section.place());
  }

  private List<UnitElement> elements() {
    PageSection section = section(UNIT, PageIdentity.ELEMENTS);
    Element content = section.content();
    if (content == null) {
      missing(section);
      return List.of();
    }
    return ElementsTable.read(content, section.place(), notes);
  }

  private ProductSection skills() {
    PageSection section = section(UNIT, "Foundation skills");
    Element content = section.content();
    if (content == null || section.isBlank()) {
      return missing(section);
    }
    try {
      return SkillsTable.read(content, section.place(), notes);
    } catch (TextBlocks.Unreadable e) {
      return unreadable(section, e);
    }
  }

  /** Everything else: the register's tables, and what has no place in a Triumvirate. */
  private List<ListedCredential> registerTables(List<RelatedProduct> related) {
    CredentialTables credentials = new CredentialTables(notes);
    for (PageSection section : sections) {
      if (section.part().isEmpty() && section.title().equalsIgnoreCase(MappingTable.HEADING)) {
        related.addAll(MappingTable.read(section, notes));
      } else if (!UnmappedSections.isMapped(section) && !credentials.read(section)) {
        notes.unmapped(section.place(), UnmappedSections.reason(section));
      }
    }
    identity
        .recommendation()
        .ifPresent(
            text ->
                notes.unmapped(
                    "Usage recommendation: '" + text + "'",
                    "a statement of the register about the unit at the time of reading"));
    return credentials.all();
  }

  private ProductSection missing(PageSection section) {
    if (section.table() != null || section.otherText()) {
      notes.error(
          ErrorCode.TRN_SECTION_UNREADABLE,
          "the section's text is not where pages of the register have it",
          section.place());
    }
    return ProductSection.absent(section.place());
  }

  private ProductSection unreadable(PageSection section, TextBlocks.Unreadable e) {
    notes.error(ErrorCode.TRN_SECTION_UNREADABLE, e.reason(), section.place());
    return ProductSection.absent(section.place());
  }
}
