package online.ucca.triumvirate.adapter.tga.qualification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a unit grid.
 *
 * @param code the unit's code
 * @param title its title
 * @param essential whether it is core; null if the source does not say
 * @param group the name of the group of electives it is listed in; null if none
 * @param prerequisites codes of the units that must be completed before it
 * @param place where a person finds it in the source
 */
public record GridUnit(
    String code,
    String title,
    @Nullable Boolean essential,
    @Nullable String group,
    List<String> prerequisites,
    String place) {

  /** Copies the codes. */
  public GridUnit {
    prerequisites = List.copyOf(prerequisites);
  }
}
