package online.ucca.triumvirate.adapter.faa.credential;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.faa.clause.Clause;

/**
 * The endorsements and authorizations of part 61 that let their holder do something. An endorsement
 * that only says that an applicant may take a test is no credential: it is a condition of the
 * certificate.
 */
final class GrantedEndorsements {
  private static final String ADDITIONAL_TRAINING = "61.31";
  private static final Pattern HEADING = Pattern.compile("^Additional .*[a-z]$");
  private static final Pattern REQUIRED_FOR =
      Pattern.compile("(?i)^Additional training required for ");

  /** Titles are the adapter's; the text is the law's. */
  private static final List<Granted> ELSEWHERE =
      List.of(
          at("61.31(d)(2)", "Endorsement: solo flight without the rating", ""),
          at("61.56", "Flight review", "61.56(c)"),
          at("61.57(d)", "Instrument proficiency check", ""),
          at("61.66", "Endorsement: enhanced flight vision system operations", ""),
          at("61.67", "Category II pilot authorization", "61.21(a)"),
          at("61.68", "Category III pilot authorization", "61.21(a)"),
          at("61.69", "Endorsement: glider and unpowered ultralight vehicle towing", ""),
          at("61.87(n) 61.87(p)", "Endorsement: solo flight", "61.87(n)"),
          at("61.87(o)", "Endorsement: solo flight at night", "61.87(o)(3)"),
          at("61.93(b)", "Endorsement: solo flight to another airport", ""),
          at("61.93(c)", "Endorsement: solo cross-country flight", ""),
          at("61.94", "Endorsement: student pilot in controlled airspace", ""),
          at("61.95(a)", "Endorsement: solo flight in Class B airspace", "61.95(a)(2)"),
          at("61.95(b)", "Endorsement: solo flight at a Class B airport", "61.95(b)(2)"),
          at("61.101(b)", "Endorsement: recreational flight within 50 nautical miles", ""),
          at("61.101(c)", "Endorsement: recreational flight beyond 50 nautical miles", ""),
          at("61.101(d)", "Endorsement: recreational flight in controlled airspace", ""),
          at("61.195(k)", "Endorsement: training for night vision goggle operations", ""),
          at("61.325", "Endorsement: sport pilot in controlled airspace", ""),
          at("61.327(a)", "Endorsement: light-sport airplane up to 87 knots", ""),
          at("61.327(b)", "Endorsement: light-sport aircraft above 87 knots", ""));

  private GrantedEndorsements() {}

  static List<Grant> of(Part61 law) {
    List<Grant> grants = new ArrayList<>();
    additionalTraining(law, grants);
    for (Granted granted : ELSEWHERE) {
      List<Clause> clauses =
          granted.places().stream()
              .flatMap(place -> law.clauses(place, granted.question()).stream())
              .toList();
      if (!clauses.isEmpty()) {
        grants.add(
            new Grant(
                Issued.endorsement(granted.title(), clauses.get(0)),
                granted.places(),
                clauses,
                granted.term()));
      }
    }
    return grants;
  }

  private static Granted at(String places, String title, String term) {
    return new Granted(List.of(places.split(" ", -1)), title, term);
  }

  /** Paragraphs of § 61.31 that are headed "Additional …" and speak of an endorsement. */
  private static void additionalTraining(Part61 law, List<Grant> grants) {
    for (String letter : letters(law)) {
      String place = ADDITIONAL_TRAINING + "(" + letter + ")";
      List<Clause> clauses = law.clauses(place, "which endorsements there are");
      String heading = law.heading(place);
      if (HEADING.matcher(heading).find()
          && clauses.stream().anyMatch(clause -> clause.text().contains("endorsement"))) {
        String what = REQUIRED_FOR.matcher(heading).replaceFirst("");
        String title =
            "Endorsement: " + what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1);
        grants.add(
            new Grant(Issued.endorsement(title, clauses.get(0)), List.of(place), clauses, ""));
      }
    }
  }

  private static List<String> letters(Part61 law) {
    return law.clauses(ADDITIONAL_TRAINING, "which endorsements there are").stream()
        .map(clause -> clause.citation().designators().path())
        .filter(path -> !path.isEmpty())
        .map(path -> path.get(0))
        .distinct()
        .toList();
  }

  /**
   * An endorsement with its text.
   *
   * @param issued the endorsement
   * @param places where the law speaks of it
   * @param clauses what the law says there
   * @param term where the law says for how long it is good; empty if nowhere
   */
  record Grant(Issued issued, List<String> places, List<Clause> clauses, String term) {}

  private record Granted(List<String> places, String title, String term) {
    String question() {
      return Question.ELIGIBILITY.about(title);
    }
  }
}
