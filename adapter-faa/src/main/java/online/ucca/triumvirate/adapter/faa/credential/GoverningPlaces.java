package online.ucca.triumvirate.adapter.faa.credential;

import static online.ucca.triumvirate.adapter.faa.credential.Question.DURATION;
import static online.ucca.triumvirate.adapter.faa.credential.Question.ELIGIBILITY;
import static online.ucca.triumvirate.adapter.faa.credential.Question.EXPERIENCE;
import static online.ucca.triumvirate.adapter.faa.credential.Question.KNOWLEDGE;
import static online.ucca.triumvirate.adapter.faa.credential.Question.LIMITATIONS;
import static online.ucca.triumvirate.adapter.faa.credential.Question.MEDICAL;
import static online.ucca.triumvirate.adapter.faa.credential.Question.PRIVILEGES;
import static online.ucca.triumvirate.adapter.faa.credential.Question.PROFICIENCY;
import static online.ucca.triumvirate.adapter.faa.credential.Question.RECENCY;
import static online.ucca.triumvirate.adapter.faa.credential.Question.RENEWAL;
import static online.ucca.triumvirate.adapter.faa.credential.Question.REVOCATION;
import static online.ucca.triumvirate.adapter.faa.credential.Question.TESTS;

import java.util.Arrays;
import java.util.List;

/**
 * Which section or paragraph of part 61 answers which question. Only places stand here: what the
 * law says at them is read from its text.
 */
final class GoverningPlaces {
  /** For whatever is a certificate. */
  static final String ANY_CERTIFICATE = "any certificate";

  /** For whatever is a rating. */
  static final String ANY_RATING = "any rating";

  private static final String STUDENT = "Student pilot certificate";
  private static final String SPORT = "Sport pilot certificate";
  private static final String RECREATIONAL = "Recreational pilot certificate";
  private static final String PRIVATE = "Private pilot certificate";
  private static final String COMMERCIAL = "Commercial pilot certificate";
  private static final String TRANSPORT = "Airline transport pilot certificate";
  private static final String FLIGHT_INSTRUCTOR = "Flight instructor certificate";
  private static final String GROUND_INSTRUCTOR = "Ground instructor certificate";
  private static final String SPORT_INSTRUCTOR = "Flight instructor, sport pilot rating";

  private static final List<Answer> ANSWERS =
      List.of(
          of(ANY_CERTIFICATE, TESTS, "61.35", "61.39", "61.43"),
          of(ANY_CERTIFICATE, DURATION, "61.19(a)", "61.19(f)"),
          of(ANY_CERTIFICATE, MEDICAL, "61.23"),
          of(ANY_CERTIFICATE, REVOCATION, "61.15", "61.16", "61.18", "61.37", "61.59"),
          of(ANY_RATING, REVOCATION, "61.15", "61.16", "61.18", "61.37", "61.59"),
          of(STUDENT, ELIGIBILITY, "61.83"),
          of(STUDENT, KNOWLEDGE, "61.87(b)"),
          of(STUDENT, PROFICIENCY, "61.87(c)", "61.87(d)"),
          of(STUDENT, LIMITATIONS, "61.89"),
          of(STUDENT, DURATION, "61.19(b)", "61.19(c)"),
          of(SPORT, ELIGIBILITY, "61.305", "61.307"),
          of(SPORT, KNOWLEDGE, "61.309"),
          of(SPORT, PROFICIENCY, "61.311"),
          of(SPORT, EXPERIENCE, "61.313"),
          of(SPORT, PRIVILEGES, "61.315", "61.317"),
          of(SPORT, DURATION, "61.19(c)"),
          of(RECREATIONAL, ELIGIBILITY, "61.96(b)"),
          of(RECREATIONAL, KNOWLEDGE, "61.97"),
          of(RECREATIONAL, PROFICIENCY, "61.98"),
          of(RECREATIONAL, EXPERIENCE, "61.99"),
          of(RECREATIONAL, PRIVILEGES, "61.101"),
          of(RECREATIONAL, DURATION, "61.19(c)"),
          of(PRIVATE, ELIGIBILITY, "61.103"),
          of(PRIVATE, KNOWLEDGE, "61.105"),
          of(PRIVATE, PROFICIENCY, "61.107"),
          of(PRIVATE, EXPERIENCE, "61.109"),
          of(PRIVATE, PRIVILEGES, "61.113", "61.117"),
          of(PRIVATE, DURATION, "61.19(c)"),
          of(COMMERCIAL, ELIGIBILITY, "61.123"),
          of(COMMERCIAL, KNOWLEDGE, "61.125"),
          of(COMMERCIAL, PROFICIENCY, "61.127"),
          of(COMMERCIAL, EXPERIENCE, "61.129"),
          of(COMMERCIAL, PRIVILEGES, "61.133"),
          of(COMMERCIAL, DURATION, "61.19(c)"),
          of(TRANSPORT, ELIGIBILITY, "61.153"),
          of(TRANSPORT, KNOWLEDGE, "61.155"),
          of(TRANSPORT, PROFICIENCY, "61.156", "61.157"),
          of(TRANSPORT, EXPERIENCE, "61.159", "61.160", "61.161", "61.163"),
          of(TRANSPORT, PRIVILEGES, "61.167"),
          of(TRANSPORT, DURATION, "61.19(c)"),
          of(SPORT, RECENCY, "61.56(c)", "61.57(a)", "61.57(b)"),
          of(RECREATIONAL, RECENCY, "61.56(c)", "61.57(a)", "61.57(b)"),
          of(PRIVATE, RECENCY, "61.56(c)", "61.57(a)", "61.57(b)"),
          of(COMMERCIAL, RECENCY, "61.56(c)", "61.57(a)", "61.57(b)"),
          of(TRANSPORT, RECENCY, "61.56(c)", "61.57(a)", "61.57(b)"),
          of(FLIGHT_INSTRUCTOR, ELIGIBILITY, "61.183"),
          of(FLIGHT_INSTRUCTOR, KNOWLEDGE, "61.185"),
          of(FLIGHT_INSTRUCTOR, PROFICIENCY, "61.187"),
          of(FLIGHT_INSTRUCTOR, EXPERIENCE, "61.183(j)"),
          of(FLIGHT_INSTRUCTOR, PRIVILEGES, "61.193"),
          of(FLIGHT_INSTRUCTOR, LIMITATIONS, "61.195"),
          of(FLIGHT_INSTRUCTOR, DURATION, "61.19(d)"),
          of(FLIGHT_INSTRUCTOR, RENEWAL, "61.197", "61.199"),
          of(GROUND_INSTRUCTOR, ELIGIBILITY, "61.213"),
          of(GROUND_INSTRUCTOR, PRIVILEGES, "61.215"),
          of(GROUND_INSTRUCTOR, DURATION, "61.19(e)"),
          of(GROUND_INSTRUCTOR, RECENCY, "61.217"),
          of("pilot, category", ELIGIBILITY, "61.63(a)", "61.63(b)"),
          of("pilot, category", LIMITATIONS, "61.31(c)", "61.31(d)"),
          of("pilot, class", ELIGIBILITY, "61.63(a)", "61.63(c)"),
          of("pilot, class", LIMITATIONS, "61.31(c)", "61.31(d)"),
          of("pilot, type", ELIGIBILITY, "61.63(a)", "61.63(d)", "61.63(e)"),
          of("pilot, type", LIMITATIONS, "61.31(a)", "61.31(b)", "61.31(c)", "61.31(d)"),
          of("pilot, instrument", ELIGIBILITY, "61.65"),
          of("pilot, instrument", RECENCY, "61.57(c)"),
          of("flight instructor, category", ELIGIBILITY, "61.191"),
          of("flight instructor, class", ELIGIBILITY, "61.191"),
          of("flight instructor, instrument", ELIGIBILITY, "61.191"),
          of(SPORT_INSTRUCTOR, ELIGIBILITY, "61.403", "61.405"),
          of(SPORT_INSTRUCTOR, KNOWLEDGE, "61.407"),
          of(SPORT_INSTRUCTOR, PROFICIENCY, "61.409", "61.412"),
          of(SPORT_INSTRUCTOR, EXPERIENCE, "61.411"),
          of(SPORT_INSTRUCTOR, PRIVILEGES, "61.413"),
          of(SPORT_INSTRUCTOR, LIMITATIONS, "61.415"),
          of(SPORT_INSTRUCTOR, RENEWAL, "61.425", "61.427"));

  /** Where the law says of a rating what is to be trained, and what experience it takes. */
  private static final List<Answer> BY_RATING =
      List.of(
          of("pilot", PROFICIENCY, "61.98(b)", "61.107(b)", "61.127(b)", "61.157(e)"),
          of("pilot", EXPERIENCE, "61.99", "61.109", "61.129"),
          of("flight instructor", PROFICIENCY, "61.187(b)"));

  private GoverningPlaces() {}

  /** Where a question is answered, in the order of the law. */
  static List<String> of(Issued issued, Question question) {
    String any =
        issued.sort() == Issued.Sort.CERTIFICATE
            ? ANY_CERTIFICATE
            : issued.sort().isRating() ? ANY_RATING : "";
    String subject = issued.subject();
    return ANSWERS.stream()
        .filter(answer -> answer.question() == question)
        .filter(answer -> answer.subject().equals(any) || answer.subject().equals(subject))
        .flatMap(answer -> answer.places().stream())
        .toList();
  }

  /** Where a question is answered for each rating in turn, by its name. */
  static List<String> byRating(Issued rating, Question question) {
    return BY_RATING.stream()
        .filter(answer -> answer.question() == question)
        .filter(answer -> answer.subject().equals(rating.holder()))
        .flatMap(answer -> answer.places().stream())
        .toList();
  }

  /** Every place that speaks of it alone, not of whatever is issued. */
  static List<String> ownOf(Issued issued) {
    String subject = issued.subject();
    return ANSWERS.stream()
        .filter(answer -> answer.subject().equals(subject))
        .filter(answer -> answer.question() != LIMITATIONS && answer.question() != DURATION)
        .flatMap(answer -> answer.places().stream())
        .toList();
  }

  private static Answer of(String subject, Question question, String... places) {
    return new Answer(subject, question, Arrays.asList(places));
  }

  private record Answer(String subject, Question question, List<String> places) {}
}
