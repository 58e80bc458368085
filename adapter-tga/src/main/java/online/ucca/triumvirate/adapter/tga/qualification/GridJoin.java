package online.ucca.triumvirate.adapter.tga.qualification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.tga.product.ProductCode;
import online.ucca.triumvirate.adapter.tga.qualification.QualificationUnit.Prerequisite;
import online.ucca.triumvirate.adapter.tga.qualification.UnitLists.Listed;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/**
 * Joins the unit grid, which knows core and elective, with the lists of the packaging rules, which
 * know the groups. The grid's word on core and elective stands; what stands in one of the two only
 * is reported.
 */
final class GridJoin {
  private static final String GRID = "unit grid";

  private final QualificationText text;
  private final UnitLists lists;
  private final PrerequisiteTable prerequisites;
  private final ReadingNotes notes;

  GridJoin(
      QualificationText text,
      UnitLists lists,
      PrerequisiteTable prerequisites,
      ReadingNotes notes) {
    this.text = text;
    this.lists = lists;
    this.prerequisites = prerequisites;
    this.notes = notes;
  }

  List<QualificationUnit> join() {
    Map<String, QualificationUnit> units = new LinkedHashMap<>();
    for (GridUnit row : text.units()) {
      QualificationUnit unit = fromGrid(row, lists.units().get(row.code()));
      if (!ProductCode.isCode(row.code())) {
        notes.error(ErrorCode.TRN_BAD_CODE, "'" + row.code() + "' cannot be a code", row.place());
      } else if (row.title().isEmpty()) {
        notes.error(ErrorCode.TRN_EMPTY_TEXT, row.code() + " has no title", row.place());
      } else {
        units.merge(row.code(), unit, GridJoin::both);
      }
    }
    boolean noGrid = text.units().isEmpty();
    lists.units().values().stream()
        .filter(listed -> !units.containsKey(listed.code))
        .forEach(listed -> units.put(listed.code, fromLists(listed, noGrid)));
    if (units.isEmpty()) {
      notes.error(
          ErrorCode.TRN_NO_UNIT_GRID,
          "the source lists no units of "
              + text.identity().code()
              + ", neither in a grid nor in its packaging rules",
          GRID);
    } else if (noGrid) {
      notes.decided(
          GRID, "the source has no unit grid: the units are those of the packaging rules");
    }
    return List.copyOf(units.values());
  }

  private QualificationUnit fromGrid(GridUnit row, @Nullable Listed listed) {
    boolean core = Boolean.TRUE.equals(row.essential());
    boolean elective = Boolean.FALSE.equals(row.essential());
    List<String> groups = new ArrayList<>();
    if (row.group() != null) {
      lists.group(row.group(), row.group(), row.place());
      groups.add(row.group());
    }
    if (listed == null) {
      if (!lists.units().isEmpty()) {
        differ(row.code() + " stands in the unit grid and not in the packaging rules", row.place());
      }
    } else {
      groups.addAll(listed.groups);
      groups = groups.stream().distinct().toList();
      if (row.essential() == null) {
        core = listed.core;
        elective = listed.elective;
      } else if (core ? listed.elective && !listed.core : listed.core && !listed.elective) {
        differ(
            row.code()
                + " is "
                + (core ? "core" : "elective")
                + " in the unit grid and not so in the packaging rules; the grid stands",
            row.place());
      }
    }
    List<Prerequisite> before = new ArrayList<>(before(row.code(), listed));
    for (String code : row.prerequisites()) {
      if (before.stream().noneMatch(known -> known.code().equals(code))) {
        before.add(new Prerequisite(code, code, row.place()));
      }
    }
    return new QualificationUnit(
        row.code(), row.title(), core, elective, groups, before, row.place());
  }

  private QualificationUnit fromLists(Listed listed, boolean noGrid) {
    if (!noGrid) {
      differ(listed.code + " stands in the packaging rules and not in the unit grid", listed.place);
    }
    if (listed.title.isEmpty()) {
      notes.error(ErrorCode.TRN_EMPTY_TEXT, listed.code + " has no title", listed.place);
    }
    return new QualificationUnit(
        listed.code,
        listed.title,
        listed.core,
        listed.elective,
        List.copyOf(listed.groups),
        before(listed.code, listed),
        listed.place);
  }

  private List<Prerequisite> before(String code, @Nullable Listed listed) {
    List<Prerequisite> before =
        new ArrayList<>(prerequisites.before().getOrDefault(code, List.of()));
    if (listed != null) {
      before.addAll(listed.prerequisites.values());
    }
    return before.stream().distinct().toList();
  }

  /** Two rows of one unit: it is listed twice, as core and as elective perhaps. */
  private static QualificationUnit both(QualificationUnit one, QualificationUnit other) {
    List<String> groups = new ArrayList<>(one.groups());
    groups.addAll(other.groups());
    List<Prerequisite> before = new ArrayList<>(one.prerequisites());
    before.addAll(other.prerequisites());
    return new QualificationUnit(
        one.code(),
        one.title(),
        one.core() || other.core(),
        one.elective() || other.elective(),
        groups.stream().distinct().toList(),
        before.stream().distinct().toList(),
        one.place());
  }

  private void differ(String message, String place) {
    notes.warning(ErrorCode.TRN_UNIT_LISTS_DIFFER, message, place);
  }
}
