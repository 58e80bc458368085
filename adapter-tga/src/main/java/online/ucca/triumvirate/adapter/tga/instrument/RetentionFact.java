package online.ucca.triumvirate.adapter.tga.instrument;

import org.jspecify.annotations.Nullable;

/**
 * Something that somebody found out about how long records are kept, or by when something is done,
 * with how far it can be relied on.
 *
 * @param number its place in the file, from 1
 * @param record which records it is about
 * @param period how long they are kept, in the file's words; null if it states none
 * @param limit by when or how often something is done, which is no retention; null if it states
 *     none
 * @param startEvent what the period runs from; null if it does not say
 * @param inForce since or until when it applies; null if it does not say
 * @param source where it was found; null if it does not say
 * @param quote the source's words; null if they are not given
 * @param remark what else it says about its standing; null if nothing
 */
public record RetentionFact(
    int number,
    String record,
    @Nullable String period,
    @Nullable String limit,
    @Nullable String startEvent,
    @Nullable String inForce,
    @Nullable String source,
    @Nullable String quote,
    @Nullable String remark) {

  /**
   * Where a person finds it.
   *
   * @return for example {@code retention facts, entry 3}
   */
  public String place() {
    return "retention facts, entry " + number;
  }
}
