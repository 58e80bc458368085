package online.ucca.triumvirate.adapter.faa.acs;

import java.util.List;

/**
 * An area of operation of a standard.
 *
 * @param number its number in Roman numerals, as {@code VII}
 * @param name its name
 * @param notes what the standard adds to the area as a whole; may be empty
 * @param tasks its tasks, in order
 */
public record AreaOfOperation(String number, String name, List<String> notes, List<Task> tasks) {

  /** Copies the lists. */
  public AreaOfOperation {
    notes = List.copyOf(notes);
    tasks = List.copyOf(tasks);
  }
}
