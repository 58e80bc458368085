package online.ucca.triumvirate.adapter.tga.translate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Finds the domain of a training product by its training package: as the instance's configuration
 * says, else as {@code domains.properties} does.
 */
final class Domains {
  /** What the names of configured domains begin with, as {@code domain.BSB}. */
  static final String SETTING = "domain.";

  /** Where a product of an unknown training package belongs. */
  static final DomainName GENERAL = new DomainName("au-vet", "Vocational education and training");

  private static final Pattern PACKAGE = Pattern.compile("([A-Za-z]{3})(?![a-z]).*");
  private static final Pattern VALUE =
      Pattern.compile("\\s*([A-Za-z0-9][A-Za-z0-9._-]*)\\s*\\|\\s*(\\S.*?)\\s*");
  private static final Properties BY_PACKAGE = load();

  private final Map<String, String> configuration;

  Domains(Map<String, String> configuration) {
    this.configuration = configuration;
  }

  /**
   * A domain.
   *
   * @param code its code
   * @param name its name
   */
  record DomainName(String code, String name) {}

  /** The three letters that name the product's training package, in upper case; null if none do. */
  static @Nullable String packageOf(ProductIdentity product) {
    String text = product.trainingPackage() == null ? product.code() : product.trainingPackage();
    Matcher matcher = PACKAGE.matcher(text);
    return matcher.matches() ? matcher.group(1).toUpperCase(Locale.ROOT) : null;
  }

  /** The training packages that {@code domains.properties} knows. */
  static SortedSet<String> packages() {
    return new TreeSet<>(BY_PACKAGE.stringPropertyNames());
  }

  /** Whether the configuration names the domain of a training package. */
  boolean isConfigured(@Nullable String trainingPackage) {
    return trainingPackage != null && configuration.containsKey(SETTING + trainingPackage);
  }

  /**
   * The domain of a training package.
   *
   * @throws Refusal {@code TRN_BAD_CONFIGURATION} if it is configured and not as {@code code |
   *     name}
   */
  Optional<DomainName> find(@Nullable String trainingPackage) {
    if (trainingPackage == null) {
      return Optional.empty();
    }
    String line =
        configuration.getOrDefault(
            SETTING + trainingPackage, BY_PACKAGE.getProperty(trainingPackage, ""));
    if (line.isEmpty() && !isConfigured(trainingPackage)) {
      return Optional.empty();
    }
    Matcher value = VALUE.matcher(line);
    if (!value.matches()) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.TRN_BAD_CONFIGURATION,
                  SETTING + trainingPackage + " must be 'code | name', not '" + line + "'")
              .from(SETTING + trainingPackage));
    }
    return Optional.of(new DomainName(value.group(1), value.group(2)));
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
