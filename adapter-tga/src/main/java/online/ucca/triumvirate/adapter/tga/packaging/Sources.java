package online.ucca.triumvirate.adapter.tga.packaging;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads where units may be chosen from: {@code Group A or B}, {@code the elective list}, {@code
 * this or any other training package or accredited course}.
 */
final class Sources {
  private static final String ID = "(?:[a-z]|\\d{1,2}|[ivx]{1,4})(?![\\w'’])";
  private static final String NO_ARTICLE =
      "(?! (?:training|nationally|currently|endorsed|accredited|relevant|unit|list|qualification))";
  private static final String AND = "(?:,? (?:and/or|or|and) |, ?| ?/ ?| ?& ?)";
  private static final Pattern GROUPS =
      Pattern.compile(
          "(?:any of |either |each of )?(?:the )?(?:listed )?(?:elective |specialist |unit )*groups? ("
              + ID
              + NO_ARTICLE
              + "(?:"
              + AND
              + "(?:groups? )?"
              + ID
              + NO_ARTICLE
              + ")*)(?: (?:electives?|(?:elective )?units?(?: of competency)?))?(?: (?:listed )?(?:below|above))?");
  private static final Pattern GROUP = Pattern.compile("(?:^|[^a-z0-9])(" + ID + ")");
  private static final Pattern LISTED =
      Pattern.compile(
          "(?:any of |either )?(?:the |any |those |these )?(?:(?:remaining|other|following|general|listed|specialist|elective|unlisted groups of) )*"
              + "(?:list of (?:elective )?(?:electives|units(?: of competency)?)|elective list|lists?|electives|units(?: of competency)?|groups|elective bank|table|those)"
              + "(?: (?:in the list|listed|set out|shown|identified|specified|detailed))?"
              + "(?: (?:below|above|in this qualification|for this qualification|under this qualification))?(?=$|[ ,])");
  private static final String ADJECTIVES =
      "(?:(?:any|an|a|the|another|other|this|that|same|either|current|currently|endorsed|nationally"
          + "|recognised|accredited|appropriate|relevant|approved|different|state/territory|state|territory|australian"
          + "|or|and|of|units|unit|competency|within|from|elsewhere in) )*";
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          ADJECTIVES
              + "(?:training packages?|packages?|accredited courses?|courses?|qualifications?)"
              + "(?: qualifications?)?(?=$|[ ,])");
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?:,? (?:and/or|or|and)|,)(?: (?:from|within|in|units from|elective units from))? ");
  private static final Pattern ONLY_THIS =
      Pattern.compile("(?:this|the same) (?:qualification|course)");

  private final Set<String> groups = new TreeSet<>();
  private boolean listed;
  private boolean elsewhere;
  private String rest;

  private Sources(String text) {
    this.rest = text;
  }

  /**
   * Reads sources from the beginning of a text.
   *
   * @param text what follows {@code from}, in lower case, numbers as digits
   * @return what was read; it names none if none stand there
   */
  static Sources of(String text) {
    Sources sources = new Sources(text);
    while (sources.one()) {
      Matcher separator = SEPARATOR.matcher(sources.rest);
      if (!separator.lookingAt()) {
        break;
      }
      String before = sources.rest;
      sources.rest = before.substring(separator.end());
      if (!sources.oneFollows()) {
        sources.rest = before;
        break;
      }
    }
    sources.rest = sources.rest.strip();
    return sources;
  }

  private boolean oneFollows() {
    return GROUPS.matcher(rest).lookingAt()
        || LISTED.matcher(rest).lookingAt()
        || ELSEWHERE.matcher(rest).lookingAt();
  }

  private boolean one() {
    Matcher named = GROUPS.matcher(rest);
    if (named.lookingAt()) {
      Matcher id =
          GROUP.matcher(
              named.group(1).replace("and/or", ",").replace(" or ", ",").replace(" and ", ","));
      while (id.find()) {
        groups.add(id.group(1).toUpperCase(Locale.ROOT));
      }
      rest = rest.substring(named.end());
      return true;
    }
    Matcher list = LISTED.matcher(rest);
    Matcher other = ELSEWHERE.matcher(rest);
    boolean isOther = other.lookingAt();
    if (list.lookingAt() && (!isOther || list.end() >= other.end())) {
      listed = true;
      rest = rest.substring(list.end());
      return true;
    }
    if (isOther) {
      boolean here = ONLY_THIS.matcher(other.group()).matches();
      listed |= here;
      elsewhere |= !here;
      rest = rest.substring(other.end());
    }
    return isOther;
  }

  Set<String> groups() {
    return groups;
  }

  boolean listed() {
    return listed;
  }

  boolean elsewhere() {
    return elsewhere;
  }

  boolean named() {
    return listed || elsewhere || !groups.isEmpty();
  }

  /** What follows them. */
  String rest() {
    return rest;
  }
}
