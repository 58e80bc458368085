package online.ucca.triumvirate.adapter.tga.qualification;

import java.util.List;
import online.ucca.triumvirate.adapter.tga.product.Classification;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.product.RelatedProduct;
import online.ucca.triumvirate.adapter.tga.section.SourceSection;
import org.jspecify.annotations.Nullable;

/**
 * A qualification, skill set or accredited course as a reader hands it to the section parser: what
 * the source says about it in fields, and its sections as blocks.
 *
 * @param identity which one, and which release
 * @param kind what it is
 * @param levelCode the register's code of its level, as {@code 514}; null if the source does not
 *     say
 * @param sections its sections, in the source's order
 * @param units its unit grid, in the source's order; empty if the source has none
 * @param related qualifications it supersedes or is superseded by
 * @param classifications what the register files it under
 */
public record QualificationText(
    ProductIdentity identity,
    Qualification.Kind kind,
    @Nullable String levelCode,
    List<SourceSection> sections,
    List<GridUnit> units,
    List<RelatedProduct> related,
    List<Classification> classifications) {

  /** Copies the lists. */
  public QualificationText {
    sections = List.copyOf(sections);
    units = List.copyOf(units);
    related = List.copyOf(related);
    classifications = List.copyOf(classifications);
  }

  /**
   * The same with a unit grid that came beside it.
   *
   * @param grid the rows of the grid; none to leave the text's own
   * @return a copy
   */
  public QualificationText withUnits(List<GridUnit> grid) {
    return grid.isEmpty()
        ? this
        : new QualificationText(
            identity, kind, levelCode, sections, grid, related, classifications);
  }
}
