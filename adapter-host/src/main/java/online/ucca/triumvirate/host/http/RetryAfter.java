package online.ucca.triumvirate.host.http;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The pause that a source system asks for (RFC 9110 §10.2.3): seconds, or a date, which is counted
 * from the answer's own date, because two clocks need not agree.
 */
final class RetryAfter {
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

  private RetryAfter() {}

  static Optional<Duration> of(HttpHeaders headers) {
    Optional<String> asked = headers.firstValue("retry-after").map(String::strip);
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    if (SECONDS.matcher(asked.get()).matches()) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(asked.get())));
    }
    Optional<Instant> until = date(asked.get());
    Optional<Instant> from = headers.firstValue("date").flatMap(RetryAfter::date);
    if (until.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    Duration pause = Duration.between(from.get(), until.get());
    return Optional.of(pause.isNegative() ? Duration.ZERO : pause);
  }

  private static Optional<Instant> date(String text) {
    try {
      return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
