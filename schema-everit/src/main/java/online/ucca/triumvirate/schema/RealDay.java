package online.ucca.triumvirate.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.everit.json.schema.FormatValidator;

/**
 * The format {@code date-time}: the schema's pattern demands the form of a moment, this, that its
 * day exists. everit's own takes the 30th of February for the 28th.
 */
final class RealDay implements FormatValidator {
  private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T");

  @Override
  public String formatName() {
    return "date-time";
  }

  @Override
  public Optional<String> validate(String moment) {
    if (!MOMENT.matcher(moment).lookingAt()) {
      return Optional.empty();
    }
    try {
      LocalDate.parse(moment.substring(0, moment.indexOf('T')));
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.of("the day of '" + moment + "' does not exist");
    }
  }
}
