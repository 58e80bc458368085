package online.ucca.triumvirate.adapter.faa.ecfr;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.faa.law.Provision.Kind;
import online.ucca.triumvirate.corpus.Wording;

/**
 * What a provision is called, taken from its {@code N} and its heading.
 *
 * @param kind what it is
 * @param number its number, as {@code Provision.number} says; empty if it has none
 * @param heading its heading without the number and the closing full stop
 * @param label the words of the heading that are neither in {@code heading} nor the number, as
 *     {@code §}
 * @param isReserved whether the heading says so
 */
record ProvisionName(Kind kind, String number, String heading, String label, boolean isReserved) {
  private static final Pattern SPECIAL =
      Pattern.compile("(?i)(?:special federal aviation regulation|SFAR)\\b");
  private static final Pattern APPENDIX = Pattern.compile("(?i)appendi(?:x|ces|xes)\\b\\s*");
  private static final Pattern NO_LETTER = Pattern.compile("(?i)(?:to|of)\\b.*");
  private static final Pattern LETTER =
      Pattern.compile("(?i)(\\S+(?: (?:and|through) [A-Z0-9]{1,3}\\b)?)(?: (?:to|of) (.+))?");
  private static final Pattern OF_THE_PART = Pattern.compile("(?i)(?: of)? ?part \\S+$");
  private static final Pattern RANGE =
      Pattern.compile(" ?[\\u2010-\\u2015\\u2212] ?| - | (?:through|to) ");
  private static final Pattern DASH = Pattern.compile(" ?(?:[\\u2013-\\u2015]|--+) ?| - ");
  private static final Pattern RESERVED = Pattern.compile("(?i)\\[?reserved]?\\.?$");
  private static final Pattern NUMBER =
      Pattern.compile("[0-9]{1,6}[A-Za-z]?\\.[0-9][0-9A-Za-z().-]{0,60}");

  /** A section's; {@code n} is empty if the source gives none. */
  static ProvisionName ofSection(String n, String head) {
    if (SPECIAL.matcher(head).lookingAt()) {
      return ofAppendix(n, head);
    }
    String unsigned = withoutSign(head);
    Matcher inHead = NUMBER.matcher(unsigned);
    String number = number(n.isEmpty() && inHead.lookingAt() ? inHead.group() : n);
    String rest = afterNumber(unsigned, number);
    return new ProvisionName(
        Kind.SECTION,
        number,
        closed(rest),
        label(head, rest, number),
        RESERVED.matcher(rest).find());
  }

  /** An appendix's or a special regulation's; the heading says more than {@code n}. */
  static ProvisionName ofAppendix(String n, String head) {
    String title = head.isEmpty() ? n : head;
    Matcher dash = DASH.matcher(title);
    boolean isReserved = RESERVED.matcher(title).find();
    String name = title;
    String rest = "";
    if (dash.find()) {
      name = title.substring(0, dash.start());
      rest = title.substring(dash.end());
    } else if (isReserved) {
      Matcher reserved = RESERVED.matcher(title);
      name = reserved.find() ? title.substring(0, reserved.start()).strip() : title;
      rest = title.substring(name.length()).strip();
    }
    if (SPECIAL.matcher(name).lookingAt()) {
      return new ProvisionName(
          Kind.SPECIAL_REGULATION, name, closed(rest), label(head, rest, name), isReserved);
    }
    String letter = letter(name);
    return new ProvisionName(
        Kind.APPENDIX, letter, closed(rest), label(head, rest, letter), isReserved);
  }

  /** Whether a section's number is one. */
  boolean isNumbered() {
    return kind != Kind.SECTION || NUMBER.matcher(number).matches();
  }

  /** Whether the heading begins with another section's number. */
  boolean contradictsItself() {
    return kind == Kind.SECTION && NUMBER.matcher(heading).lookingAt();
  }

  /** How a person calls it. */
  String cited() {
    return switch (kind) {
      case SECTION -> "§ " + number;
      case SPECIAL_REGULATION -> number;
      case APPENDIX -> number.isEmpty() ? "appendix" : "appendix " + number;
    };
  }

  private static String withoutSign(String text) {
    int at = 0;
    while (at < text.length() && (text.charAt(at) == '§' || text.charAt(at) == ' ')) {
      at++;
    }
    return text.substring(at);
  }

  private static String number(String n) {
    return RANGE.matcher(withoutSign(n)).replaceAll("-").strip();
  }

  /** The heading behind the number, whichever dash or space the number has there. */
  private static String afterNumber(String head, String number) {
    int at = 0;
    int of = 0;
    while (of < number.length() && at < head.length()) {
      Matcher range = RANGE.matcher(head).region(at, head.length());
      if (number.charAt(of) == '-' && range.lookingAt()) {
        at = range.end();
      } else if (head.charAt(at) == number.charAt(of)) {
        at++;
      } else {
        return head;
      }
      of++;
    }
    if (of < number.length() || (at < head.length() && isOfANumber(head.charAt(at)))) {
      return head;
    }
    while (at < head.length() && (head.charAt(at) == '.' || head.charAt(at) == ' ')) {
      at++;
    }
    return head.substring(at);
  }

  private static boolean isOfANumber(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
  }

  private static String letter(String name) {
    Matcher appendix = APPENDIX.matcher(name);
    if (!appendix.lookingAt()) {
      return name;
    }
    String rest = name.substring(appendix.end()).strip();
    if (rest.isEmpty() || NO_LETTER.matcher(rest).matches()) {
      return "";
    }
    Matcher letter = LETTER.matcher(rest);
    if (!letter.matches()) {
      return rest;
    }
    String target = letter.group(2) == null ? "" : letter.group(2);
    String within = OF_THE_PART.matcher(target).replaceFirst("").strip();
    return within.isEmpty() ? letter.group(1) : letter.group(1) + " to " + within;
  }

  private static String closed(String heading) {
    return heading.endsWith(".") ? heading.substring(0, heading.length() - 1).strip() : heading;
  }

  private static String label(String head, String rest, String number) {
    if (head.isEmpty()) {
      return "";
    }
    String before = " " + head.substring(0, head.length() - rest.length());
    int at = before.indexOf(" " + number);
    String label =
        at < 0
            ? before
            : before.substring(0, at) + " " + before.substring(at + 1 + number.length());
    return Wording.normalise(label);
  }
}
