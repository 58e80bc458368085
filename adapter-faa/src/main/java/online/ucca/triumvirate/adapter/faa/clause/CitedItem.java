package online.ucca.triumvirate.adapter.faa.clause;

import java.util.List;

/**
 * A member of a list of citations, as {@code (c)(1)} and {@code (2)} in {@code paragraphs (c)(1)
 * and (2)}.
 *
 * @param name the number of a section or part, or a letter; empty if it has only designators
 * @param path its designators
 * @param isEndOfRange whether it is the last of all since the one before it
 */
record CitedItem(String name, List<String> path, boolean isEndOfRange) {

  CitedItem {
    path = List.copyOf(path);
  }
}
