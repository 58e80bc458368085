package online.ucca.triumvirate.adapter.faa.credential;

import java.util.List;
import online.ucca.triumvirate.adapter.faa.acs.AreaOfOperation;
import online.ucca.triumvirate.adapter.faa.acs.CertificationStandard;
import online.ucca.triumvirate.adapter.faa.acs.Task;
import online.ucca.triumvirate.adapter.faa.acs.TaskElement;

/** Small standards. */
final class Standards {
  private Standards() {}

  static CertificationStandard titled(String title) {
    return new CertificationStandard(
        "FAA-S-ACS-0",
        title,
        "April 2024",
        "",
        "",
        List.of(
            area("I", "Emergency Operations", task("XX.I.A", "Glide", List.of())),
            area(
                "II",
                "Slow Flight, Stalls, and Spins",
                task("XX.II.A", "Spins", List.of("ASEL", "ASES")),
                task("XX.II.B", "Demonstration (ASEL and", List.of())),
            area("III", "Multiengine Operations", task("XX.III.A", "Feathering", List.of()))),
        "standard.json");
  }

  private static AreaOfOperation area(String number, String name, Task... tasks) {
    return new AreaOfOperation(number, name, List.of(), List.of(tasks));
  }

  /** A task with one element, limited to classes. */
  static Task task(String prefix, String name, List<String> classes) {
    return new Task(
        prefix.substring(prefix.length() - 1),
        name,
        prefix,
        "",
        "To determine",
        List.of(),
        List.of(
            new TaskElement(
                prefix + ".K1",
                TaskElement.Kind.KNOWLEDGE,
                "Something",
                null,
                classes,
                List.of(),
                "")),
        "");
  }
}
