package online.ucca.triumvirate.exchange.casenet.form;

import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days and moments as CASE writes them (RFC 3339). */
final class Moments {
  private static final Pattern MOMENT =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}[Tt]([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?"
              + "([Zz]|[+-]([01]\\d|2[0-3]):[0-5]\\d)");

  /**
   * Some services leave the colon out of the offset, or the offset itself: ISO 8601 allows both.
   */
  private static final Pattern BASIC_OFFSET = Pattern.compile("[+-]\\d{4}$");

  private static final Pattern NO_OFFSET = Pattern.compile("T[\\d:.]+$");

  private static final int DAY_LENGTH = "2026-03-09".length();

  private Moments() {}

  static boolean isReadable(JsonValue value) {
    return Form.isText(value) && isMoment(withOffset(Form.text(value)));
  }

  static boolean isMoment(JsonValue value) {
    return Form.isText(value) && isMoment(Form.text(value));
  }

  static boolean isDate(JsonValue value) {
    return Form.isText(value) && isDate(Form.text(value));
  }

  static boolean isDate(String text) {
    try {
      return text.length() == DAY_LENGTH && LocalDate.parse(text).getYear() >= 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The moment as RFC 3339 spells it; of one without an offset, as if it were of UTC. */
  static String withOffset(String text) {
    if (NO_OFFSET.matcher(text).find()) {
      return text + "Z";
    }
    return BASIC_OFFSET.matcher(text).find()
        ? text.substring(0, text.length() - 2) + ":" + text.substring(text.length() - 2)
        : text;
  }

  /** What of a text may be a day. */
  static String day(String text) {
    return text.substring(0, Math.min(DAY_LENGTH, text.length()));
  }

  private static boolean isMoment(String text) {
    return MOMENT.matcher(text).matches() && isDate(day(text));
  }
}
