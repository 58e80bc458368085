package online.ucca.triumvirate.adapter.tga.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Every number of a flattened text that may begin a criterion, by place and by number. */
final class CriterionMarks {
  private static final CriterionMark.Form DOTTED = new CriterionMark.Form(true, false);

  private final TreeMap<Integer, CriterionMark> byPlace = new TreeMap<>();
  private final Map<String, List<CriterionMark>> byNumber = new TreeMap<>();
  private final CriterionMark.Form usual;

  private CriterionMarks(List<CriterionMark> marks) {
    for (CriterionMark mark : marks) {
      byPlace.put(mark.start(), mark);
      byNumber.computeIfAbsent(mark.number(), any -> new ArrayList<>()).add(mark);
    }
    // The text's first number shows how its numbers are written.
    this.usual =
        byNumber.getOrDefault("1.1", List.of()).stream()
            .filter(CriterionMark::opens)
            .findFirst()
            .map(CriterionMark::form)
            .orElse(DOTTED);
  }

  static CriterionMarks of(String text) {
    List<CriterionMark> marks = new ArrayList<>();
    Matcher found = CriterionMark.in(text);
    while (found.find()) {
      marks.add(CriterionMark.of(found, text));
    }
    return new CriterionMarks(marks);
  }

  /** How sure it is that a number begins a criterion. */
  CriterionMark.Standing standing(CriterionMark mark) {
    return mark.standing(usual);
  }

  /** The numbers between two places, in order. */
  List<CriterionMark> between(int from, int to) {
    return List.copyOf(byPlace.subMap(from, Math.max(from, to)).values());
  }

  /** The surest places of a number between two places; several if none is surer. */
  List<CriterionMark> surest(String number, int from, int to) {
    List<CriterionMark> surest = new ArrayList<>();
    for (CriterionMark mark : byNumber.getOrDefault(number, List.of())) {
      if (mark.start() < from
          || mark.start() >= to
          || standing(mark) == CriterionMark.Standing.WITHIN_SENTENCE) {
        continue;
      }
      int surer = surest.isEmpty() ? 0 : standing(mark).compareTo(standing(surest.get(0)));
      if (surer < 0) {
        surest.clear();
      }
      if (surer <= 0) {
        surest.add(mark);
      }
    }
    return surest;
  }

  /** Where an element's first criterion begins, between two places; null if nowhere. */
  @Nullable CriterionMark first(int element, int from, int to) {
    return surest(element + ".1", from, to).stream()
        .filter(mark -> mark.opensCriterion(usual))
        .findFirst()
        .orElse(null);
  }

  /** The first place where a criterion of a later element begins; null if there is none. */
  @Nullable CriterionMark beyond(int element, int from) {
    return byPlace.tailMap(from).values().stream()
        .filter(mark -> mark.element() > element && mark.opensCriterion(usual))
        .findFirst()
        .orElse(null);
  }
}
