package online.ucca.triumvirate.adapter.tga.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.packaging.Pool;
import online.ucca.triumvirate.model.packaging.RuleKind;
import org.jspecify.annotations.Nullable;

/** Reads one clause, to its last word or not at all. */
final class ClauseReader {
  private static final String THING =
      "(?:qualification|certificate|diploma|degree|skill set|course)";
  private static final String WHO =
      "(?:the )?(?:candidates?|learners?|students?|individuals?|participants?|a person|you)";

  /** What may stand before the count and says nothing of its own. */
  private static final List<Pattern> LEADS =
      List.of(
          Pattern.compile("(?:and|plus|note that|note|that|including)[,:]? "),
          Pattern.compile(
              "(?:in order )?to (?:be awarded|be issued|be eligible for|qualify for|achieve|attain|gain|complete|obtain|receive) "
                  + "(?!.{0,12}speciali[sz])(?=[^;]{0,200}\\b"
                  + THING
                  + "\\b).{0,300}?, ?(?=(?:competenc|completion|a total|a minimum|at least|all|select|\\d|"
                  + WHO
                  + "\\b))"),
          Pattern.compile(
              "(?:(?:the )?(?:award|achievement|completion) of |direct entry into )?(?:this|the|a) [^,;]{0,100}?\\b"
                  + THING
                  + "\\b[^,;]{0,100}? (?:requires?|consists? of|comprises?|is made up of)(?: (?:the )?(?:successful )?(?:completion|achievement)(?: of)?)? "),
          Pattern.compile(
              "(?:this|the) [^,;]{0,100}?\\b"
                  + THING
                  + "\\b[^,;]{0,100}? (?:is|will be) awarded on completion of "),
          Pattern.compile(
              "competenc[ey] (?:must|is to|needs to|has to) be (?:achieved|demonstrated|attained) in "),
          Pattern.compile(
              WHO
                  + " (?:must|needs? to|will need to|(?:is|are) required to|(?:is|are) to) (?:successfully )?"
                  + "(?:complete|achieve|attain|select|choose|undertake|demonstrate competenc[ey] in|be (?:assessed as )?competent in) "),
          Pattern.compile("(?:the )?(?:successful )?(?:completion|achievement) of "),
          Pattern.compile("(?:select|choose|complete|achieve|undertake|attain) "),
          Pattern.compile("a total of "));

  private static final Pattern QUOTATION_MARKS = Pattern.compile("[‘’“”\"]");
  private static final Pattern BULLET = Pattern.compile("^[•·*]+ ?");
  private static final Pattern GLUED_BRACKET = Pattern.compile("(?<=[a-z])\\(");
  private static final Pattern END = Pattern.compile("[ ,;:.]*(?:[ ,;](?:and|plus))?[ ,;:.]*$");
  private static final Pattern COMMA = Pattern.compile("^[ ,]+");

  /** No rule is longer; what is longer is prose. */
  static final int LONGEST = 400;

  /** No rule has more words before its count that say nothing. */
  private static final int MOST_LEADS = 8;

  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:the )?(?:minimum )?(?:total )?(?:number of )?units?(?: of competency)?(?: required)?"
              + "(?: (?:to|for) [a-z ]{1,60}?)? ?(?:=|:|is|-) ?(\\d{1,3})(?: units?(?: of competency)?)?");
  private static final Pattern ROLE_TOTAL =
      Pattern.compile(
          "(?:number of )?(core|elective)(?: units?)?(?: of competency)?(?: required)? ?(?:=|:|is|-) ?(\\d{1,3})(?: units?)?");
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?:(?<max>up to|no more than|not more than|a maximum of|maximum of|maximum|at most)"
              + "|(?<min>at least|a minimum of|the minimum of|minimum of|minimum|no less than|not less than|no fewer than|not fewer than)"
              + "|(?:the remaining|remaining|the balance of|the other|a further|an additional|any))? ?"
              + "(?<all>all(?: of)?(?: the)?|the)? ?(?<n>\\d{1,3})?(?: of (?:the|these|those|them|which))? ?"
              + "(?:(?:relevant|additional|other|listed|remaining|further|specified|(?<these>following)|mandatory|compulsory|required) )*"
              + "(?<role>core|common|(?:general |specialist )?electives?)? ?"
              + "(?<noun>units? of competenc(?:y|ies|e)|unit|units|competenc(?:y|ies))?(?=$|[ ,])");
  private static final Pattern MODAL =
      Pattern.compile(
          "(?:which |that )?(?:(?:must|(?<may>may|can|could)|should|are to|is to|to|need to|will)(?: also)?(?: be)? ?)?"
              + "(?:are )?(?:completed|achieved|selected|chosen|taken|drawn|sourced|undertaken|packaged|come|be|required|included)?(?=$|[ ,])");
  private static final Pattern AVAILABLE =
      Pattern.compile(
          "(?:where|if|provided|providing)(?: that)? (?:those|these|the|they|such)?(?: units)?(?: of competency)? ?are "
              + "(?:available|packaged|first packaged|recommended)(?: for (?:inclusion|packaging|selection))? (?:at|in) ");
  private static final Pattern AT =
      Pattern.compile("(?:that are |which are )?(?:packaged |coded |aligned )?at (?:the )?");
  private static final Pattern FROM = Pattern.compile("(?:from|within|in|out of)(?: among)? ");
  private static final Pattern TO_TOTAL =
      Pattern.compile("to (?:bring|make) the total (?:number )?(?:of units )?to (\\d{1,3})");
  private static final Pattern SAYS_NOTHING =
      Pattern.compile(
          "(?:as )?(?:listed|shown|set out|specified|detailed|described|identified)? ?(?:below|above|as follows)"
              + "|according to the rules described below|listed|in the list below|in the table below"
              + "|of which|consisting of|comprising(?: of)?|including|made up of|as follows|being"
              + "|which (?:must )?(?:include|comprise)|that (?:must )?include"
              + "|for this qualification|in total|must be completed as follows");

  private String rest;
  private boolean may;
  private final List<Integer> levels = new ArrayList<>();
  private @Nullable Sources sources;
  private @Nullable Integer total;

  private ClauseReader(String text) {
    this.rest = text;
  }

  /**
   * The text as it is compared: lower case, numbers as digits, one kind of dash and no quotation
   * marks, nothing at its end.
   */
  static String comparable(String text) {
    String lower =
        Wording.normalise(text).toLowerCase(Locale.ROOT).replace('–', '-').replace('—', '-');
    String bare = BULLET.matcher(QUOTATION_MARKS.matcher(lower).replaceAll("")).replaceAll("");
    String digits = NumberWords.asDigits(GLUED_BRACKET.matcher(bare).replaceAll(" ("));
    return END.matcher(digits).replaceAll("");
  }

  /** Reads a clause; empty if it is not understood. */
  static Optional<Clause> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = strip(comparable(text));
    Matcher whole = TOTAL.matcher(plain);
    if (whole.matches()) {
      return Optional.of(Clause.total(Integer.parseInt(whole.group(1))));
    }
    Matcher role = ROLE_TOTAL.matcher(plain);
    if (role.matches()) {
      return Optional.of(
          Clause.of(
              role.group(1).equals("core")
                  ? OutcomeRequirementType.CORE
                  : OutcomeRequirementType.ELECTIVE,
              Integer.parseInt(role.group(2))));
    }
    return new ClauseReader(plain).quantity();
  }

  /**
   * Whether a text only introduces what follows it.
   *
   * @param plain the text in comparable form
   */
  static boolean saysNothing(String plain) {
    return strip(plain + " ").isBlank();
  }

  private static String strip(String text) {
    String rest = text;
    for (int i = 0; i < MOST_LEADS; i++) {
      for (Pattern lead : LEADS) {
        Matcher matcher = lead.matcher(rest);
        if (matcher.lookingAt()) {
          rest = rest.substring(matcher.end());
        }
      }
    }
    return rest;
  }

  private Optional<Clause> quantity() {
    Matcher quantity = QUANTITY.matcher(rest);
    if (!quantity.lookingAt()) {
      return Optional.empty();
    }
    boolean all =
        quantity.group("n") == null
            && quantity.group("all") != null
            && quantity.group("all").startsWith("all");
    boolean counted = all || quantity.group("n") != null;
    rest = rest.substring(quantity.end());
    if (!counted || !tail()) {
      return Optional.empty();
    }
    boolean named = quantity.group("role") != null || quantity.group("noun") != null;
    if (!named && sources == null && levels.isEmpty()) {
      return Optional.empty();
    }
    boolean ofAListThatFollows = quantity.group("these") != null && quantity.group("role") == null;
    if (ofAListThatFollows) {
      return Optional.empty();
    }
    Pool pool = pool(role(quantity.group("role")));
    RuleKind kind = kind(quantity.group("max") != null, quantity.group("min") != null, pool);
    return Optional.of(
        new Clause(kind, all ? null : Integer.valueOf(quantity.group("n")), pool, total));
  }

  private static @Nullable OutcomeRequirementType role(@Nullable String word) {
    if (word == null) {
      return null;
    }
    return word.contains("elective")
        ? OutcomeRequirementType.ELECTIVE
        : OutcomeRequirementType.CORE;
  }

  private Pool pool(@Nullable OutcomeRequirementType role) {
    Sources from = sources;
    return from == null
        ? new Pool(role, List.of(), false, false, levels)
        : new Pool(role, List.copyOf(from.groups()), from.listed(), from.elsewhere(), levels);
  }

  /** A maximum, a minimum, or a choice; what may come from elsewhere need not. */
  private RuleKind kind(boolean most, boolean least, Pool pool) {
    boolean onlyLevels = !pool.namesSources() && !pool.levels().isEmpty();
    boolean onlyElsewhere = pool.elsewhere() && !pool.listed() && pool.groups().isEmpty();
    if (most || (may && !least && (onlyLevels || onlyElsewhere))) {
      return RuleKind.AT_MOST;
    }
    return onlyLevels ? RuleKind.AT_LEAST : RuleKind.CHOOSE;
  }

  /** What follows the count, part by part, until nothing is left. */
  private boolean tail() {
    while (true) {
      rest = COMMA.matcher(rest).replaceFirst("");
      if (rest.isEmpty() || SAYS_NOTHING.matcher(rest).matches()) {
        return true;
      }
      if (!part()) {
        return false;
      }
    }
  }

  private boolean part() {
    Matcher toTotal = TO_TOTAL.matcher(rest);
    if (toTotal.lookingAt()) {
      total = Integer.valueOf(toTotal.group(1));
      rest = rest.substring(toTotal.end());
      return true;
    }
    Matcher from = FROM.matcher(rest);
    if (from.lookingAt() && sources == null) {
      Sources read = Sources.of(rest.substring(from.end()));
      sources = read.named() ? read : null;
      rest = read.named() ? read.rest() : rest;
      return read.named();
    }
    Matcher at = AVAILABLE.matcher(rest).lookingAt() ? AVAILABLE.matcher(rest) : AT.matcher(rest);
    if (at.lookingAt() && levels.isEmpty()) {
      Levels.Read read = Levels.of(rest.substring(at.end()));
      levels.addAll(read.levels());
      rest = read.rest();
      return !levels.isEmpty();
    }
    Matcher modal = MODAL.matcher(rest);
    if (modal.lookingAt() && modal.end() > 0) {
      may |= modal.group("may") != null;
      rest = rest.substring(modal.end());
      return true;
    }
    return false;
  }
}
