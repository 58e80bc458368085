package online.ucca.triumvirate.adapter.faa.acs;

import java.util.List;

/**
 * A task of an area of operation.
 *
 * @param letter its letter within the area, as {@code A}
 * @param name its name
 * @param codePrefix what the codes of its elements begin with, as {@code AI.VII.A}
 * @param references the publications that the standard names for it, as the source has them
 * @param objective what it is to determine
 * @param notes what the standard adds to the task; may be empty
 * @param elements its elements: knowledge, then risk management, then skills, each in order
 * @param place where a person finds it in the source
 */
public record Task(
    String letter,
    String name,
    String codePrefix,
    String references,
    String objective,
    List<String> notes,
    List<TaskElement> elements,
    String place) {

  /** Copies the lists. */
  public Task {
    notes = List.copyOf(notes);
    elements = List.copyOf(elements);
  }
}
