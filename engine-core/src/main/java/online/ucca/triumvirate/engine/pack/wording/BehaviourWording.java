package online.ucca.triumvirate.engine.pack.wording;

import java.util.regex.Pattern;

/**
 * Says what an assessor looks for, in the criterion's own words. A criterion in the imperative
 * ("Identify hazards") becomes "The candidate is seen to identify hazards"; one in the passive
 * ("Hazards are identified") becomes "To be seen: Hazards are identified"; any other is named as it
 * stands.
 */
public final class BehaviourWording {
  private static final Pattern PASSIVE =
      Pattern.compile(
          "\\b(is|are|was|were|has been|have been)\\b(\\s+\\w+ly)?\\s+(not\\s+)?(\\w+ed|\\w+en|made|kept|held|sent|read|met"
              + "|set|put|done|found|sought|sent|understood|undertaken|built|brought|dealt|led|left|lost|paid|shown|told"
              + "|laid|cut|shut|run|won|worn|drawn|grown|known|thrown)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_A_VERB =
      Pattern.compile(
          "^(the|a|an|all|any|each|every|own|no|where|when|if|as|in|on|at|for|with|and|or|\\w+(ing|tion|ment|ness|ity|ies))$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern VERB = Pattern.compile("^\\p{Lu}\\p{Ll}+([-\\p{Ll}]+)?$");

  private BehaviourWording() {}

  /**
   * What an assessor looks for.
   *
   * @param criterion the criterion, verbatim
   * @param candidate the domain's word for the person assessed
   * @return one sentence
   */
  public static String of(String criterion, String candidate) {
    String plain = Sentences.withoutEnd(criterion);
    if (PASSIVE.matcher(plain).find()) {
      return "To be seen: " + plain + ".";
    }
    String first = plain.split("[\\s,]", 2)[0];
    if (VERB.matcher(first).matches() && !NOT_A_VERB.matcher(first).matches()) {
      return "The " + candidate + " is seen to " + Sentences.inside(plain) + ".";
    }
    return "The " + candidate + " shows: “" + plain + "”.";
  }
}
