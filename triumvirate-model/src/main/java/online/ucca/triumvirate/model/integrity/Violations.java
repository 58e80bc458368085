package online.ucca.triumvirate.model.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import org.jspecify.annotations.Nullable;

/** What the checks have found so far, each with its place and the source it came from. */
final class Violations {
  private final List<Finding> findings = new ArrayList<>();

  List<Finding> all() {
    return List.copyOf(findings);
  }

  /**
   * Adds a violation.
   *
   * @param sourceRef the citation of the nearest node; null where no node around has one
   */
  void add(ErrorCode code, String message, String pointer, @Nullable String sourceRef) {
    Finding finding = Finding.of(code, message).at(pointer);
    findings.add(sourceRef == null ? finding : finding.from(sourceRef));
  }

  void dangling(String member, Object id, String pointer, String sourceRef) {
    add(
        ErrorCode.VAL_DANGLING_REFERENCE,
        member + " '" + id + "' points to nothing",
        pointer + "/" + member,
        sourceRef);
  }

  /** Adds a violation for every value whose id was seen before, and remembers all ids. */
  <T, I> void unique(
      List<T> values,
      Function<T, I> id,
      Set<I> seen,
      String pointer,
      String member,
      Function<T, @Nullable String> sourceRef) {
    for (int i = 0; i < values.size(); i++) {
      I value = id.apply(values.get(i));
      if (!seen.add(value)) {
        add(
            ErrorCode.VAL_DUPLICATE_ID,
            member + " '" + value + "' is used twice",
            pointer + "/" + i + "/" + member,
            sourceRef.apply(values.get(i)));
      }
    }
  }
}
