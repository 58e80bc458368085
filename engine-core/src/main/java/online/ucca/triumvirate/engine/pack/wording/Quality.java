package online.ucca.triumvirate.engine.pack.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.model.outcome.AssessmentPrinciple;

/**
 * A quality that an assessment or its evidence must have, by the name that the Triumvirate's
 * assessment basis gives it: what a pack does for it, what is left to the provider, and what is
 * asked of a piece of evidence. A name is taken by the quality whose word it begins with, in any
 * form ("valid", "validity"); any other gets words that fit all.
 *
 * @param title the quality's name, in the source's own word
 * @param served what the pack does for it
 * @param left what only the provider can do
 * @param question what is asked of a piece of evidence, to be answered with yes
 */
public record Quality(String title, String served, String left, String question) {
  private enum Known {
    FAIR(
        "fair",
        "The tool says what is assessed, how it is decided and what may be adjusted before the first task; a negative result"
            + " can be shown again and appealed.",
        "Find out what each person needs, agree on adjustments, and record them.",
        "Was it gathered in a way that the person could manage?"),
    FLEXIBLE(
        "flexib",
        "What is required can be shown by observation, questions, a portfolio and a report by a third party; place, time and form"
            + " of an answer may change.",
        "Choose scenarios, equipment and times that suit the people and the place.",
        "Does it fit the place and the person that it is about?"),
    VALID(
        "valid",
        "Every requirement has items in its own words, and the matrix names them; what is done is observed, what is known is"
            + " asked.",
        "Set the tasks in work that is typical of the place, write the benchmark answers, and let somebody from the work read"
            + " the tool before use.",
        "Does it show what the item’s statement says, and not something near it?"),
    RELIABLE(
        "reliab",
        "Each item has what shows it, one rule decides all items, and the marking guide names the points required.",
        "Complete the benchmarks, agree on them among those who assess, and compare results.",
        "Would somebody else who looks at it come to the same result?"),
    SUFFICIENT(
        "sufficien",
        "Occasions and amounts are read from the source, each with a box or a line; no requirement is without an item.",
        "Decide how much is enough where the source states no number.",
        "Is it as much, and as often, as the item asks for?"),
    AUTHENTIC(
        "authentic",
        "The candidate declares the work as their own, the portfolio’s index names who can confirm it, and the third party is"
            + " spoken with.",
        "Check identity, and ask about each piece how it was made.",
        "Is it the person’s own work, and who confirms that?"),
    CURRENT(
        "curren",
        "Tasks, pieces of evidence and reports carry their dates.",
        "Say how old evidence may be for this work, and refuse what is older.",
        "Is it recent enough to show what the person can do now?"),
    OTHER(
        "",
        "The rules for decisions name it as part of the check before the result.",
        "Say how it is met at this place, and keep what shows it.",
        "Does it meet what this demands?");

    private final String beginning;
    private final String served;
    private final String left;
    private final String question;

    Known(String beginning, String served, String left, String question) {
      this.beginning = beginning;
      this.served = served;
      this.left = left;
      this.question = question;
    }
  }

  /**
   * The quality that a principle names.
   *
   * @param principle a principle of the assessment basis
   * @return its quality
   */
  public static Quality of(AssessmentPrinciple principle) {
    return of(principle.title());
  }

  private static Quality of(String title) {
    String name = title.toLowerCase(Locale.ROOT);
    for (Known known : Known.values()) {
      if (name.startsWith(known.beginning)) {
        return new Quality(title, known.served, known.left, known.question);
      }
    }
    throw new IllegalStateException("any name begins with nothing");
  }

  /**
   * The qualities that evidence must have: those whose family speaks of evidence, or else four that
   * any evidence needs.
   *
   * @param basis the assessment basis
   * @return the qualities, in the basis's order
   */
  public static List<Quality> ofEvidence(List<AssessmentPrinciple> basis) {
    List<Quality> found = new ArrayList<>();
    for (AssessmentPrinciple principle : basis) {
      if (principle.kind().toLowerCase(Locale.ROOT).contains("evidence")) {
        found.add(of(principle));
      }
    }
    return found.isEmpty()
        ? List.of(of("Validity"), of("Sufficiency"), of("Authenticity"), of("Currency"))
        : found;
  }
}
