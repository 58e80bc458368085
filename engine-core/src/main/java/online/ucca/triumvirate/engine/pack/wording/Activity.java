package online.ucca.triumvirate.engine.pack.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What kind of doing a statement speaks of, told by its verbs: how an assessor perceives it, and
 * what can be kept of it. A verb that is not listed is {@link #ACTING}.
 */
public enum Activity {
  /** Something decided or understood, which nobody sees until it is said. */
  THINKING(
      "what is said, pointed out or written down",
      "a note, list, sketch or plan that shows the conclusion and its reasons",
      "identify determine assess analyse analyze evaluate recognise recognize interpret review consider anticipate"
          + " investigate estimate establish prioritise prioritize compare define understand locate research detect predict"
          + " observe monitor distinguish differentiate decide diagnose read examine"),
  /** Something examined against something else. */
  CHECKING(
      "the check itself, and what is said or recorded of its result",
      "a check sheet or record of results, with what was done about them",
      "check inspect test measure verify validate audit calibrate weigh count"),
  /** Something told to somebody. */
  TELLING(
      "the words used, and to whom they go",
      "the message, minutes or report, or a signed note of somebody who received it",
      "report communicate notify inform consult advise explain describe discuss negotiate brief confirm clarify request seek"
          + " share liaise instruct respond suggest recommend present refer counsel coach mentor encourage give"),
  /** Something written or drawn. */
  WRITING(
      "what is written or drawn, which is kept",
      "the document itself, or a copy without private details",
      "record document develop plan calculate draft write log list schedule produce design update map label compile register"),
  /** Something done. */
  ACTING(
      "what is done, and its result",
      "a photograph, work order or log entry, or a signed note of somebody who saw it",
      "");

  private static final int MOST = 2;
  private static final Set<String> PAPER_VERBS =
      Set.of("complete", "fill", "keep", "maintain", "make", "prepare");

  /** What is written when such a verb is done to it: "completing maintenance records". */
  private static final Pattern PAPER =
      Pattern.compile(
          "^(\\S+\\s+){1,5}?(documents?|documentation|records?|reports?|logs?|logbooks?|forms?|permits?|plans?)\\b",
          Pattern.CASE_INSENSITIVE);

  private final String seenIn;
  private final String kept;

  /** Each verb between two spaces. */
  private final String verbs;

  Activity(String seenIn, String kept, String verbs) {
    this.seenIn = seenIn;
    this.kept = kept;
    this.verbs = " " + verbs + " ";
  }

  /**
   * The activities that a statement speaks of.
   *
   * @param statement the statement, verbatim
   * @return one or two, in the order of their verbs; {@link #ACTING} if no verb is known
   */
  public static List<Activity> of(String statement) {
    List<Activity> found = new ArrayList<>();
    for (String verb : Verbs.of(statement)) {
      boolean onPaper = PAPER_VERBS.contains(verb) && PAPER.matcher(statement).find();
      Activity activity = onPaper ? WRITING : ofVerb(verb);
      if (!found.contains(activity) && found.size() < MOST) {
        found.add(activity);
      }
    }
    return found.isEmpty() ? List.of(ACTING) : found;
  }

  private static Activity ofVerb(String verb) {
    for (Activity activity : values()) {
      if (activity.verbs.contains(" " + verb + " ")) {
        return activity;
      }
    }
    return ACTING;
  }

  /**
   * How an assessor perceives what a statement speaks of.
   *
   * @param statement the statement, verbatim
   * @return one sentence, such as "Shown by what is done, and its result."
   */
  public static String shownBy(String statement) {
    return of(statement).stream()
        .map(activity -> activity.seenIn)
        .collect(Collectors.joining("; and by ", "Shown by ", "."));
  }

  /**
   * What can be kept as evidence of what a statement speaks of.
   *
   * @param statement the statement, verbatim
   * @return one sentence, such as "The document itself, or a copy without private details."
   */
  public static String kept(String statement) {
    return Sentences.capital(
        of(statement).stream()
            .map(activity -> activity.kept)
            .collect(Collectors.joining("; ", "", ".")));
  }
}
