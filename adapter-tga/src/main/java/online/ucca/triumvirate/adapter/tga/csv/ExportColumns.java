package online.ucca.triumvirate.adapter.tga.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * The columns of an export. One header stands twice: {@code Is Equivalent} belongs to the column it
 * follows, {@code Superseded by} or {@code Supersedes}, and is found by that column's index.
 */
final class ExportColumns {
  static final String CODE = "National Code";
  static final String TITLE = "National Title";
  static final String KIND = "NRT Type";
  static final String RELEASE = "Latest Release Number";
  static final String RELEASE_DATE = "Latest Release Date";
  static final String PACKAGE = "Parent Training Package Code";
  static final String SUPERSEDED_BY = "Superseded by";
  static final String SUPERSEDES = "Supersedes";
  static final String IS_EQUIVALENT = "Is Equivalent";
  static final String ELEMENTS = "Elements and Performance Criteria";
  static final String LICENSING = "Licencing";
  static final String PREREQUISITE = "Pre-requisite";
  static final String LEVEL_CODE = "Qualification Level Code";
  static final String LEVEL_NAME = "Qualification Level Name";

  private static final List<String> REQUIRED = List.of(CODE, TITLE, KIND, RELEASE);

  private final List<String> names;
  private final Map<String, Integer> indexes = new HashMap<>();

  /** Refuses a header in which a column is missing, or stands twice and could be confused. */
  ExportColumns(List<String> header) {
    this.names = header.stream().map(Wording::normalise).toList();
    for (int i = 0; i < names.size(); i++) {
      Integer earlier = indexes.putIfAbsent(names.get(i), i);
      if (earlier != null && !names.get(i).isEmpty() && !isEquivalence(i)) {
        throw CsvText.refusal("the column '" + names.get(i) + "' stands twice");
      }
    }
    for (String name : REQUIRED) {
      if (!indexes.containsKey(name)) {
        throw CsvText.refusal("the column '" + name + "' is missing");
      }
    }
    demandEquivalence(SUPERSEDED_BY);
    demandEquivalence(SUPERSEDES);
  }

  int count() {
    return names.size();
  }

  String name(int index) {
    return names.get(index);
  }

  /** The index of a column; -1 if the export does not have it. */
  int index(String name) {
    return indexes.getOrDefault(name, -1);
  }

  /** The index of the column that says of another one's products whether they are equivalent. */
  int equivalenceOf(String name) {
    return index(name) + 1;
  }

  private boolean isEquivalence(int index) {
    return names.get(index).equals(IS_EQUIVALENT)
        && index > 0
        && List.of(SUPERSEDED_BY, SUPERSEDES).contains(names.get(index - 1));
  }

  private void demandEquivalence(String name) {
    int index = index(name);
    if (index >= 0 && (index + 1 == names.size() || !isEquivalence(index + 1))) {
      throw refusal(name);
    }
  }

  private static Refusal refusal(String name) {
    return CsvText.refusal("the column '" + name + "' is not followed by '" + IS_EQUIVALENT + "'");
  }
}
