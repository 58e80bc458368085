package online.ucca.triumvirate.certification.subject;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.error.Excerpt;
import org.jspecify.annotations.Nullable;

/** What a check found. Safe for use by several threads. */
public final class Remarks {
  private static final int MOST_TOLD = 20;
  private static final int LONGEST = 1_000;

  private final List<String> found = new ArrayList<>();
  private @Nullable String skipReason;

  /**
   * The adapter broke the rule.
   *
   * @param where in what: a corpus, a payload, a class
   * @param what what was expected and what was found
   */
  public synchronized void add(String where, String what) {
    found.add(where + ": " + Excerpt.of(what, LONGEST));
  }

  /**
   * Adds a remark where something does not hold.
   *
   * @param holds what should be true
   * @param where in what
   * @param what what is wrong if it is not
   */
  public void expect(boolean holds, String where, String what) {
    if (!holds) {
      add(where, what);
    }
  }

  /**
   * The rule could not be checked; it counts only if nothing was found.
   *
   * @param reason why
   */
  public synchronized void skip(String reason) {
    skipReason = reason;
  }

  /**
   * Why the rule could not be checked.
   *
   * @return the reason; null if it could, or something was found all the same
   */
  public synchronized @Nullable String skipReason() {
    return found.isEmpty() ? skipReason : null;
  }

  /**
   * Everything that was found, once each; of very much, the beginning.
   *
   * @return the remarks
   */
  public synchronized List<String> all() {
    List<String> distinct = found.stream().distinct().toList();
    if (distinct.size() <= MOST_TOLD) {
      return distinct;
    }
    List<String> told = new ArrayList<>(distinct.subList(0, MOST_TOLD));
    told.add("and " + (distinct.size() - MOST_TOLD) + " more");
    return told;
  }
}
