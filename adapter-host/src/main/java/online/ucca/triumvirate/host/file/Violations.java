package online.ucca.triumvirate.host.file;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.error.Finding;

/** What is wrong with a log: all of it counted, the first of it kept. */
final class Violations {
  private final List<Finding> first = new ArrayList<>();
  private long count;

  void add(Finding finding) {
    count++;
    if (first.size() < AuditLogReport.MOST_FINDINGS) {
      first.add(finding);
    }
  }

  long count() {
    return count;
  }

  List<Finding> first() {
    return first;
  }
}
