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

  private static final Pattern LIST_BEGINS = Pattern.compile(",? (including|such as)$");
  private static final Pattern OPEN_END =
      Pattern.compile("\\b(about|against|at|by|for|from|in|of|on|to|with)$");
  private static final Pattern LIST_GOES_ON = Pattern.compile("[;,] (and|or)$");

  private QuestionWording() {}

  /**
   * The question.
   *
   * @param leaf the leaf's statement, verbatim
   * @param stems the stems above it, outermost first
   * @param instrument the domain's word for the instrument, for example "standard"
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
   * The question on a criterion that is known, such as "Explain: Moorings – Springs.", "Explain:
   * Effects of Crosswind." after a stem that ends with a preposition, or "Explain: Tides." Nothing
   * is changed in the criterion's words and its stems', but for what announces or joins the entries
   * of a list: ", including:" and "; and". A note in square brackets, which stands where the source
   * has no words, is no question and stays as it is.
   *
   * @param criterion the criterion's statement, verbatim
   * @param stems the statements that it completes, outermost first
   * @return one sentence
   */
  public static String ofCriterion(String criterion, List<String> stems) {
    StringBuilder words = new StringBuilder();
    for (String stem : stems) {
      String lead = LIST_BEGINS.matcher(Sentences.withoutEnd(stem)).replaceFirst("");
      words.append(lead).append(OPEN_END.matcher(lead).find() ? " " : " – ");
    }
    return criterion.startsWith("[") && criterion.endsWith("]")
        ? words + criterion
        : "Explain: " + words + entry(criterion) + ".";
  }

  /**
   * An entry of a list, without what joins it to the next one.
   *
   * @param statement for example "lesson planning; and"
   * @return for example "lesson planning"
   */
  public static String entry(String statement) {
    return Sentences.withoutEnd(
        LIST_GOES_ON.matcher(Sentences.withoutEnd(statement)).replaceFirst(""));
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
