package online.ucca.triumvirate.adapter.faa.acs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An element's code, as {@code AI.VII.A.K1a}.
 *
 * @param text the code as the source writes it
 * @param prefix what the standard certifies, as {@code AI}; one standard may use several
 * @param area the area of operation's number, as {@code VII}
 * @param task the task's letter, as {@code A}
 * @param kind what it is an element of
 * @param number its number within the task and the kind
 * @param letter the letter of a sub-element; empty if it is none
 */
record ElementCode(
    String text,
    String prefix,
    String area,
    String task,
    TaskElement.Kind kind,
    int number,
    String letter) {
  private static final Pattern CODE =
      Pattern.compile("([A-Z]{2})\\.([IVX]{1,8})\\.([A-Z]{1,3})\\.([KRS])(\\d{1,4})([a-z]?)");

  static Optional<ElementCode> of(String text) {
    Matcher code = CODE.matcher(text);
    return code.matches()
        ? Optional.of(
            new ElementCode(
                text,
                code.group(1),
                code.group(2),
                code.group(3),
                kind(code.group(4)),
                Integer.parseInt(code.group(5)),
                code.group(6)))
        : Optional.empty();
  }

  /** What the codes of the task's elements begin with. */
  String taskPrefix() {
    return prefix + "." + area + "." + task;
  }

  boolean isSubElement() {
    return !letter.isEmpty();
  }

  /** The code of the element that a sub-element is a part of. */
  String stem() {
    return text.substring(0, text.length() - letter.length());
  }

  /** Whether another is a sub-element of this. */
  boolean isStemOf(ElementCode other) {
    return !isSubElement() && other.isSubElement() && other.stem().equals(text);
  }

  /** Whether it may follow another of its kind in the same task. */
  boolean follows(ElementCode other) {
    return number > other.number || (number == other.number && letter.compareTo(other.letter) > 0);
  }

  private static TaskElement.Kind kind(String letter) {
    return switch (letter) {
      case "K" -> TaskElement.Kind.KNOWLEDGE;
      case "R" -> TaskElement.Kind.RISK_MANAGEMENT;
      default -> TaskElement.Kind.SKILL;
    };
  }
}
