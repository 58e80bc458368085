package online.ucca.triumvirate.adapter.tga.qualification;

import java.util.List;
import online.ucca.triumvirate.adapter.tga.packaging.ReadRules;
import online.ucca.triumvirate.adapter.tga.product.Classification;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.product.RelatedProduct;
import org.jspecify.annotations.Nullable;

/**
 * A qualification, skill set or accredited course as a source has it.
 *
 * @param identity which one, and which release
 * @param kind what it is
 * @param levelCode the register's code of its level, as {@code 514}; null if the source does not
 *     say
 * @param description what it is for
 * @param packaging its packaging rules, as far as they are understood, and the rest in words
 * @param groups the groups of units that it names
 * @param entryRequirements what must be held before
 * @param licensing what it says about licences, legislation and certification
 * @param units its units, in the source's order; never empty
 * @param related qualifications it supersedes or is superseded by
 * @param classifications what the register files it under
 */
public record Qualification(
    ProductIdentity identity,
    Kind kind,
    @Nullable String levelCode,
    ProductSection description,
    ReadRules packaging,
    List<UnitGroup> groups,
    ProductSection entryRequirements,
    ProductSection licensing,
    List<QualificationUnit> units,
    List<RelatedProduct> related,
    List<Classification> classifications) {

  /** Copies the lists. */
  public Qualification {
    groups = List.copyOf(groups);
    units = List.copyOf(units);
    related = List.copyOf(related);
    classifications = List.copyOf(classifications);
  }

  /** What the register calls it. */
  public enum Kind {
    /** A qualification of the AQF. */
    QUALIFICATION,
    /** A skill set: units that together meet a need below a qualification. */
    SKILL_SET,
    /** An accredited course. */
    ACCREDITED_COURSE
  }

  /**
   * A group of units to choose from.
   *
   * @param id how rules name it, as {@code A}
   * @param title its heading
   * @param place where a person finds it in the source
   */
  public record UnitGroup(String id, String title, String place) {}
}
