package online.ucca.triumvirate.adapter.tga.translate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import org.jspecify.annotations.Nullable;

/** Finds the domain of a unit by its training package. */
final class Domains {
  private static final Pattern PACKAGE = Pattern.compile("([A-Za-z]{3})(?![a-z]).*");
  private static final Properties BY_PACKAGE = load();

  private Domains() {}

  /**
   * A domain.
   *
   * @param code the project's code for it
   * @param name its name
   */
  record DomainName(String code, String name) {}

  /** Where a unit of an unknown training package belongs. */
  static final DomainName GENERAL = new DomainName("au-vet", "Vocational education and training");

  /** The three letters that name the unit's training package, in upper case; null if none do. */
  static @Nullable String packageOf(Unit unit) {
    String text =
        unit.identity().trainingPackage() == null
            ? unit.identity().code()
            : unit.identity().trainingPackage();
    Matcher matcher = PACKAGE.matcher(text);
    return matcher.matches() ? matcher.group(1).toUpperCase(Locale.ROOT) : null;
  }

  static Optional<DomainName> find(@Nullable String trainingPackage) {
    String line = trainingPackage == null ? null : BY_PACKAGE.getProperty(trainingPackage);
    if (line == null) {
      return Optional.empty();
    }
    int bar = line.indexOf('|');
    return Optional.of(
        new DomainName(line.substring(0, bar).strip(), line.substring(bar + 1).strip()));
  }

  private static Properties load() {
    Properties properties = new Properties();
    try (InputStream in = Domains.class.getResourceAsStream("domains.properties")) {
      if (in == null) {
        throw new IllegalStateException("domains.properties is missing from this build");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("domains.properties cannot be read", e);
    }
  }
}
