package online.ucca.triumvirate.engine.pack.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns a leaf of the knowledge evidence into a question that keeps the leaf's words together, and
 * their capitals: a first word may be a name.
 *
 * <ul>
 *   <li>What is asked of a leaf, and what is asked of its use in the work, follow from its {@link
 *       Subject}: procedures are described, purposes explained, types named.
 *   <li>Under a stem, the stem is the question's topic: "In relation to tools used: describe hand
 *       tools …". A lead-in that only says that knowledge must be demonstrated is no topic.
 *   <li>A stem whose sentence the leaf completes stands before the leaf: "Describe procedures for:
 *       abandoning ship."
 * </ul>
 */
public final class QuestionWording {
  private static final Pattern GENERIC_LEAD_IN =
      Pattern.compile(
          ".*\\b(must|required to|evidence)\\b.*\\b(knowledge|ability|demonstrate|demonstrated)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern MUST =
      Pattern.compile(
          ".*\\bmust\\s*:?$|demonstrate (the )?(ability|knowledge)( (to|of))?\\s*:?$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern LIST_BEGINS = Pattern.compile(",? (including|such as)$");
  private static final Pattern OPEN_END =
      Pattern.compile(
          "\\b(about|against|at|between|by|during|for|from|if|in|into|of|on|to|towards|under|using|when|while|with|without)$");
  private static final Pattern CONTINUES = Pattern.compile("^(of|in|for|on|with|by|to|from) ");
  private static final Pattern LIST_GOES_ON = Pattern.compile("[;,] (and|or)$");
  private static final Pattern OWN_PREPOSITION =
      Pattern.compile("^(for|in|on|when|within|under|during) .*", Pattern.CASE_INSENSITIVE);

  private QuestionWording() {}

  /**
   * The question.
   *
   * @param leaf the leaf's statement, verbatim
   * @param stems the stems above it, outermost first
   * @param instrument the domain's word for the instrument, for example "standard"
   * @return two or three sentences
   */
  public static String of(String leaf, List<String> stems, String instrument) {
    String words = Sentences.withoutEnd(leaf);
    List<String> topics = new ArrayList<>();
    for (String stem : stems) {
      if (!isGenericLeadIn(stem)) {
        String before = topics.isEmpty() ? "" : topics.get(topics.size() - 1);
        if (OPEN_END.matcher(before).find()) {
          topics.set(topics.size() - 1, before + ": " + Sentences.topic(stem));
        } else {
          topics.add(Sentences.topic(stem));
        }
      }
    }
    int last = topics.size() - 1;
    if (last >= 0
        && (OPEN_END.matcher(topics.get(last)).find() || CONTINUES.matcher(words).find())) {
      words = topics.remove(last) + ": " + words;
    }
    Subject subject = Subject.of(words);
    return topic(topics, subject.ask(words)) + " " + subject.use(instrument);
  }

  private static String topic(List<String> topics, String ask) {
    if (topics.isEmpty()) {
      return Sentences.capital(ask);
    }
    String topic = String.join(" – ", topics);
    return (OWN_PREPOSITION.matcher(topic).matches()
            ? Sentences.capital(topic)
            : "In relation to " + topic)
        + ": "
        + ask;
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
    return (stem.contains("must")
            || stem.contains("demonstrate")
            || stem.contains("required to")
            || stem.contains("evidence")
            || stem.contains("Demonstrate")
            || stem.contains("Evidence"))
        && (GENERIC_LEAD_IN.matcher(stem).matches() || MUST.matcher(stem.strip()).matches());
  }
}
