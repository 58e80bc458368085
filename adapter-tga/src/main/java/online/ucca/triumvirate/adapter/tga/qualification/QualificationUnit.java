package online.ucca.triumvirate.adapter.tga.qualification;

import java.util.List;

/**
 * A unit of a qualification.
 *
 * @param code its code
 * @param title its title
 * @param core whether it is listed as core
 * @param elective whether it is listed as an elective; it may be both, and neither where the source
 *     does not say
 * @param groups ids of the groups it is listed in
 * @param prerequisites units that must be completed before it
 * @param place where a person finds it in the source
 */
public record QualificationUnit(
    String code,
    String title,
    boolean core,
    boolean elective,
    List<String> groups,
    List<Prerequisite> prerequisites,
    String place) {

  /** Copies the lists. */
  public QualificationUnit {
    groups = List.copyOf(groups);
    prerequisites = List.copyOf(prerequisites);
  }

  /**
   * A unit that must be completed before another.
   *
   * @param code its code
   * @param title its title; the code again where the source gives none
   * @param place where a person finds it in the source
   */
  public record Prerequisite(String code, String title, String place) {}
}
