package online.ucca.triumvirate.adapter.faa.credential;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.faa.clause.Clause;
import online.ucca.triumvirate.model.credential.CredentialType;
import online.ucca.triumvirate.model.id.CredentialId;

/**
 * Something that is issued under part 61: a certificate, a rating on one, an endorsement.
 *
 * @param id its identifier, made of the title
 * @param title its title
 * @param sort what it is
 * @param holder whose certificate a rating is placed on, as {@code flight instructor}; empty for
 *     what is no rating
 * @param category the category that a class rating belongs to, as {@code airplane}; else empty
 * @param name its own name in small letters, as {@code single-engine land} or {@code private pilot}
 * @param clause the clause that names it
 */
record Issued(
    CredentialId id,
    String title,
    Sort sort,
    String holder,
    String category,
    String name,
    Clause clause) {

  private static final Pattern LAND_OR_SEA = Pattern.compile(" (?:land|sea)$");
  private static final List<String> OTHER_THINGS = List.of("pilot license", "pilot rating");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-|-$");
  private static final int LONGEST_ID = 100;
  private static final int LONGEST_LIST = 100;
  private static final List<String> GRADES_AND_JOINTS =
      List.of(
          "or",
          "and",
          "student",
          "sport",
          "recreational",
          "private",
          "commercial",
          "airline",
          "transport");

  /** What is issued. */
  enum Sort {
    CERTIFICATE(CredentialType.LICENCE),
    CATEGORY(CredentialType.RATING),
    CLASS(CredentialType.RATING),
    TYPE(CredentialType.RATING),
    INSTRUMENT(CredentialType.RATING),
    OTHER_RATING(CredentialType.RATING),
    ENDORSEMENT(CredentialType.ENDORSEMENT);

    private final CredentialType type;

    Sort(CredentialType type) {
      this.type = type;
    }

    CredentialType type() {
      return type;
    }

    boolean isRating() {
      return type == CredentialType.RATING;
    }
  }

  static Issued certificate(String name, Clause clause) {
    String title = name + " certificate";
    return new Issued(
        idOf(title), title, Sort.CERTIFICATE, "", "", name.toLowerCase(Locale.ROOT), clause);
  }

  static Issued endorsement(String title, Clause clause) {
    return new Issued(idOf(title), title, Sort.ENDORSEMENT, "", "", "", clause);
  }

  /** By what the table of sections knows it: its title, or whose rating of which sort it is. */
  String subject() {
    return switch (sort) {
      case CATEGORY, CLASS, TYPE, INSTRUMENT ->
          holder + ", " + sort.name().toLowerCase(Locale.ROOT);
      default -> title;
    };
  }

  /**
   * Whether a text names it. A certificate is named by its grade: "a student, recreational or
   * private pilot certificate" names three. A class is named with its category, whether on land or
   * sea.
   */
  boolean isNamedIn(String text) {
    String words = text.toLowerCase(Locale.ROOT).replace("single engine", "single-engine");
    return switch (sort) {
      case CERTIFICATE -> hasGrade(words);
      case CLASS -> hasWord(words, category) && hasWord(words, className());
      case INSTRUMENT -> words.contains("instrument");
      default -> hasWord(words, name);
    };
  }

  /** The class without its surface: {@code single-engine}. */
  String className() {
    return LAND_OR_SEA.matcher(name).replaceFirst("");
  }

  private boolean hasGrade(String words) {
    if (!name.endsWith(" pilot")) {
      return words.contains(name + " certificate");
    }
    String grade = name.substring(0, name.length() - " pilot".length());
    for (int at = indexOfWord(words, grade, 0); at >= 0; at = indexOfWord(words, grade, at + 1)) {
      int end = at + grade.length();
      String rest = words.substring(end, Math.min(words.length(), end + LONGEST_LIST));
      int pilot = rest.indexOf("pilot");
      if (pilot >= 0
          && isListOfGrades(rest.substring(0, pilot))
          && OTHER_THINGS.stream().noneMatch(other -> rest.startsWith(other, pilot))) {
        return true;
      }
    }
    return false;
  }

  /** Nothing at all is a list of none. */
  private static boolean isListOfGrades(String between) {
    return Arrays.stream(between.split("[\\s,]+", -1))
        .allMatch(word -> word.isEmpty() || GRADES_AND_JOINTS.contains(word));
  }

  private static boolean hasWord(String words, String word) {
    return indexOfWord(words, word, 0) >= 0;
  }

  private static int indexOfWord(String words, String word, int from) {
    for (int at = words.indexOf(word, from); at >= 0; at = words.indexOf(word, at + 1)) {
      boolean starts = at == 0 || !isWordCharacter(words.charAt(at - 1));
      int end = at + word.length();
      if (starts && (end == words.length() || !isWordCharacter(words.charAt(end)))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }

  /** A title as an identifier: its letters and digits, hyphens between them, not too many. */
  static CredentialId idOf(String title) {
    String id = NO_LETTERS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("-");
    return new CredentialId(ENDS.matcher(id.substring(0, end(id))).replaceAll(""));
  }

  /** After the last whole word that fits. */
  private static int end(String id) {
    int hyphen = id.lastIndexOf('-', LONGEST_ID);
    return id.length() <= LONGEST_ID ? id.length() : hyphen > 0 ? hyphen : LONGEST_ID;
  }
}
