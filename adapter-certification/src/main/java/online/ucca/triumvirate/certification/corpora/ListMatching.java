package online.ucca.triumvirate.certification.corpora;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Which entry of one list is which of another: first those that are the same, then those with the
 * same words, then those with the same id, then those at the same place. So an entry that is left
 * out is seen as one that is missing, and not as a change of all that follow.
 */
final class ListMatching {
  private static final List<String> TEXTS =
      List.of("statement", "requirement_text", "description", "title", "instrument_title");
  private static final List<String> IDS =
      List.of(
          "outcome_id",
          "criterion_id",
          "evidence_id",
          "rule_id",
          "credential_id",
          "instrument_id",
          "outcome_ref",
          "rule_ref",
          "credential_ref",
          "target_id",
          "source_element");
  private static final int NONE = -1;

  private final JsonArray expected;
  private final JsonArray found;
  private final int[] counterparts;
  private final boolean[] taken;

  private ListMatching(JsonArray expected, JsonArray found) {
    this.expected = expected;
    this.found = found;
    this.counterparts = new int[expected.size()];
    this.taken = new boolean[found.size()];
    Arrays.fill(counterparts, NONE);
  }

  static ListMatching of(JsonArray expected, JsonArray found) {
    ListMatching matching = new ListMatching(expected, found);
    matching.match(StructuralEquivalence::canonical);
    matching.match(value -> first(value, TEXTS));
    matching.match(value -> first(value, IDS));
    matching.matchPlaces();
    return matching;
  }

  /**
   * The place in the found list of what stands at a place of the expected one; negative if none.
   */
  int counterpart(int place) {
    return counterparts[place];
  }

  /** The places of the found list that have no counterpart. */
  List<Integer> unmatched() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        places.add(i);
      }
    }
    return places;
  }

  boolean inOrder() {
    int last = NONE;
    for (int place : counterparts) {
      if (place != NONE && place < last) {
        return false;
      }
      last = Math.max(last, place);
    }
    return true;
  }

  private void match(Function<JsonValue, String> key) {
    for (int i = 0; i < counterparts.length; i++) {
      String wanted = counterparts[i] == NONE ? key.apply(expected.get(i)) : "";
      for (int j = 0; j < taken.length && !wanted.isEmpty(); j++) {
        if (!taken[j] && wanted.equals(key.apply(found.get(j)))) {
          pair(i, j);
          wanted = "";
        }
      }
    }
  }

  /** What is left at the same place, if both lists are of the same length. */
  private void matchPlaces() {
    for (int i = 0; i < counterparts.length && expected.size() == found.size(); i++) {
      if (counterparts[i] == NONE && !taken[i]) {
        pair(i, i);
      }
    }
  }

  private void pair(int i, int j) {
    counterparts[i] = j;
    taken[j] = true;
  }

  private static String first(JsonValue value, List<String> names) {
    if (value instanceof JsonObject object) {
      for (String name : names) {
        if (object.get(name) instanceof JsonString text) {
          return name + " " + text.getString();
        }
      }
    }
    return "";
  }
}
