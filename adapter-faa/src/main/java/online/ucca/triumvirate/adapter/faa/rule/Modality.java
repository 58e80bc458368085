package online.ucca.triumvirate.adapter.faa.rule;

import java.util.List;

/**
 * What a sentence says about what is to be done.
 *
 * @param force how strongly it speaks
 * @param forbids whether it binds by forbidding
 * @param isException whether it is what lifts a prohibition: "Unless it is equipped with oxygen"
 * @param sparesParts whether it does not forbid what its parts add: it leads to what lifts its
 *     prohibition ("no person may fly unless:"), or to another verb ("and each pilot must:")
 * @param reports whether it binds by demanding that somebody be told
 * @param isConditional whether it says under which condition or with which exception
 * @param isOfAuthority whether it is the authority that acts
 * @param subject where its subjects stand in the sentence; empty if none was found
 */
record Modality(
    Force force,
    boolean forbids,
    boolean isException,
    boolean sparesParts,
    boolean reports,
    boolean isConditional,
    boolean isOfAuthority,
    List<Span> subject) {

  /** Of nothing. */
  static final Modality NONE =
      new Modality(Force.NONE, false, false, false, false, false, false, List.of());

  /** Copies the list. */
  Modality {
    subject = List.copyOf(subject);
  }

  /** Whether it obliges somebody. */
  boolean binds() {
    return force == Force.BINDING;
  }

  /** The same, made conditional by something beside it. */
  Modality orConditional(boolean condition) {
    return new Modality(
        force,
        forbids,
        isException,
        sparesParts,
        reports,
        isConditional || condition,
        isOfAuthority,
        subject);
  }

  /** What it is together with a part that has no modal of its own. */
  Modality completedBy(Modality part) {
    return new Modality(
        force,
        forbids && !part.isException,
        part.isException,
        part.sparesParts,
        reports,
        isConditional || part.isConditional,
        isOfAuthority,
        subject);
  }

  /** The same as a demand: what must be so, where it would forbid. */
  Modality withoutBan() {
    return new Modality(force, false, false, false, reports, isConditional, isOfAuthority, subject);
  }

  /** How strongly a sentence speaks, from the weakest. */
  enum Force {
    /** It has no modal of its own. */
    NONE,
    /** It permits, advises or excuses. */
    PERMISSIVE,
    /** It obliges or forbids. */
    BINDING
  }

  /**
   * A piece of a sentence.
   *
   * @param from where it begins
   * @param to where it ends
   * @param isActedOn whether the verb says what is done to it, as in "records must be kept"
   */
  record Span(int from, int to, boolean isActedOn) {

    /** The same, as the subject of a further verb that says what it does or holds. */
    Span acting() {
      return new Span(from, to, false);
    }
  }
}
