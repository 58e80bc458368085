package online.ucca.triumvirate.adapter.tga.qualification;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.product.ProductCode;
import online.ucca.triumvirate.adapter.tga.qualification.Qualification.UnitGroup;
import online.ucca.triumvirate.adapter.tga.qualification.QualificationUnit.Prerequisite;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import org.jspecify.annotations.Nullable;

/** The units that a text lists, with the heading that each stands under. */
final class UnitLists {
  private static final Pattern CODE_AND_TITLE =
      Pattern.compile("([A-Z][A-Z0-9]*[0-9][A-Z0-9.]*)(?: +[-–]? ?(.+))?");
  private static final Pattern MARKS = Pattern.compile("[ *#^†‡]+$");
  private static final int SHORTEST = 5;

  private final Map<String, Listed> units = new LinkedHashMap<>();
  private final Map<String, UnitGroup> groups = new LinkedHashMap<>();

  /** A unit as the text lists it, under all headings together. */
  static final class Listed {
    final String code;
    final String title;
    final String place;
    boolean core;
    boolean elective;
    final Set<String> groups = new LinkedHashSet<>();
    final Map<String, Prerequisite> prerequisites = new LinkedHashMap<>();

    Listed(String code, String title, String place) {
      this.code = code;
      this.title = title;
      this.place = place;
    }
  }

  /**
   * A code with the title that follows it.
   *
   * @param code the code
   * @param title the title; empty if none follows
   */
  record CodeAndTitle(String code, String title) {}

  /** Reads {@code BSBWHS211 Contribute to …}; null if the text does not begin with a code. */
  static @Nullable CodeAndTitle codeAndTitle(String text) {
    Matcher matcher = CODE_AND_TITLE.matcher(text);
    if (!matcher.matches() || !isCode(matcher.group(1))) {
      return null;
    }
    String title = matcher.group(2) == null ? "" : matcher.group(2);
    return new CodeAndTitle(matcher.group(1), MARKS.matcher(title).replaceAll(""));
  }

  /** The title without the marks that point to a note, as {@code *} does. */
  static String withoutMarks(String title) {
    return MARKS.matcher(title).replaceAll("");
  }

  private static boolean isCode(String text) {
    return text.length() >= SHORTEST && ProductCode.isCode(text);
  }

  /** Adds a unit, or another heading that it stands under. */
  Listed add(
      CodeAndTitle unit,
      @Nullable OutcomeRequirementType role,
      @Nullable String group,
      String place) {
    Listed listed =
        units.computeIfAbsent(unit.code(), code -> new Listed(code, unit.title(), place));
    listed.core |= role == OutcomeRequirementType.CORE;
    listed.elective |= role == OutcomeRequirementType.ELECTIVE || (role == null && group != null);
    if (group != null) {
      listed.groups.add(group);
    }
    return listed;
  }

  void group(String id, String title, String place) {
    groups.putIfAbsent(id, new UnitGroup(id, title, place));
  }

  List<UnitGroup> groups() {
    return List.copyOf(groups.values());
  }

  Map<String, Listed> units() {
    return units;
  }
}
