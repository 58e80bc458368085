package online.ucca.triumvirate.engine.pack.wording;

/**
 * Says what an assessor looks for, in the criterion's own words, and by what it is perceived.
 *
 * <ul>
 *   <li>A criterion in the imperative ("Identify hazards") becomes "The candidate is seen to
 *       identify hazards."
 *   <li>One that says how things are ("Hazards are identified") becomes "To be seen in the
 *       candidate’s work: Hazards are identified."
 *   <li>Any other is named as it stands: "The candidate shows: “Safe work”."
 * </ul>
 *
 * Then follows what the {@link Activity} of its verbs is shown by.
 */
public final class BehaviourWording {
  private BehaviourWording() {}

  /**
   * What an assessor looks for, and by what it is shown.
   *
   * @param criterion the criterion, verbatim
   * @param candidate the domain's word for the person assessed
   * @return two sentences
   */
  public static String of(String criterion, String candidate) {
    return behaviour(Sentences.withoutEnd(criterion), candidate)
        + " "
        + Activity.shownBy(criterion);
  }

  private static String behaviour(String plain, String candidate) {
    if (Verbs.isImperative(plain)) {
      return "The " + candidate + " is seen to " + Sentences.inside(plain) + ".";
    }
    return Verbs.isPassive(plain)
        ? "To be seen in the " + candidate + "’s work: " + plain + "."
        : "The " + candidate + " shows: “" + plain + "”.";
  }

  /**
   * Asks somebody who works with the candidate about a piece of work.
   *
   * @param title what the work is called, for example "Prepare to moor"
   * @param candidate the domain's word for the person assessed
   * @return a question, such as "Have you seen the candidate prepare to moor?"
   */
  public static String asked(String title, String candidate) {
    String plain = Sentences.withoutEnd(title);
    return Verbs.isImperative(plain)
        ? "Have you seen the " + candidate + " " + Sentences.inside(plain) + "?"
        : "Have you seen the " + candidate + " at this work: “" + plain + "”?";
  }
}
