package online.ucca.triumvirate.engine.pack.wording;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns a leaf of the knowledge evidence into a question that keeps the leaf's words together, and
 * their capitals: a first word may be a name.
 *
 * <ul>
 *   <li>A leaf that begins with a question word ("how to …", "why …") is explained.
 *   <li>Any other leaf is described, and its use in the work explained.
 *   <li>Under a stem, the stem is the question's topic: "In relation to tools used: describe hand
 *       tools …". A lead-in that only says that knowledge must be demonstrated is no topic.
 * </ul>
 */
public final class QuestionWording {
  private static final Pattern QUESTION_WORD =
      Pattern.compile(
          "^(how|why|when|where|what|which|who|whether)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern GENERIC_LEAD_IN =
      Pattern.compile(
          ".*\\b(must|required to|evidence)\\b.*\\b(knowledge|ability|demonstrate|demonstrated)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private QuestionWording() {}

  /**
   * The question.
   *
   * @param leaf the leaf's statement, verbatim
   * @param stems the stems above it, outermost first
   * @param instrument the domain's word for the instrument, for example "unit of competency"
   * @return one or two sentences
   */
  public static String of(String leaf, List<String> stems, String instrument) {
    String words = Sentences.withoutEnd(leaf);
    String use = " Explain how you apply this in the work of this " + instrument + ".";
    String ask =
        QUESTION_WORD.matcher(words).matches()
            ? "explain " + Sentences.inside(words) + "."
            : "describe " + words + "." + use;
    List<String> topics =
        stems.stream().filter(stem -> !isGenericLeadIn(stem)).map(Sentences::topic).toList();
    return topics.isEmpty()
        ? Sentences.capital(ask)
        : "In relation to " + String.join(" – ", topics) + ": " + ask;
  }

  /**
   * Whether a stem only says that knowledge or ability must be demonstrated.
   *
   * @param stem the stem
   * @return true for a lead-in to a whole section
   */
  public static boolean isGenericLeadIn(String stem) {
    return GENERIC_LEAD_IN.matcher(stem).matches();
  }
}
