package online.ucca.triumvirate.engine.pack.contextualisation;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.Binding;
import org.jspecify.annotations.Nullable;

/**
 * What a provider adds to a generic pack ({@code
 * docs/spec/schema/contextualisation-1.schema.json}). Requirement and item ids are those of the
 * pack's manifest.
 *
 * @param contextualisationVersion the version of the form, {@link #VERSION}
 * @param provider who assesses; null if it is left open
 * @param language BCP 47 tag of the wording; null for what is customary where the instrument
 *     applies
 * @param deliveryContext where, with what and for whom is assessed; null if it is left open
 * @param howMet how each condition is met, by the id of the condition or of its item
 * @param benchmarkAnswers what a good answer holds, by the id of the question or of what it covers
 * @param addedTasks tasks beside those of the pack
 * @param record who changed what, when and why
 */
public record Contextualisation(
    String contextualisationVersion,
    @Nullable Provider provider,
    @Nullable String language,
    @Nullable DeliveryContext deliveryContext,
    Map<String, String> howMet,
    Map<String, String> benchmarkAnswers,
    List<AddedTask> addedTasks,
    List<ChangeRecord> record) {

  /** The version of the form that this engine reads. */
  public static final String VERSION = "1";

  /** Nothing is added. */
  public static final Contextualisation NONE =
      new Contextualisation(VERSION, null, null, null, Map.of(), Map.of(), List.of(), List.of());

  private static final Pattern LANGUAGE = Pattern.compile("en(-([A-Z]{2}|001))?");

  /** Copies the collections and checks that the engine has words in the language. */
  public Contextualisation {
    howMet = Copies.map(howMet);
    benchmarkAnswers = Copies.map(benchmarkAnswers);
    addedTasks = Copies.list(addedTasks);
    record = Copies.list(record);
    if (language != null && !LANGUAGE.matcher(language).matches()) {
      throw new IllegalArgumentException("the wording is English; '" + language + "' is not");
    }
  }

  /**
   * A contextualisation that only names the provider.
   *
   * @param name its name; null to leave it open
   * @param number its number; null to leave it open
   * @return the contextualisation
   */
  public static Contextualisation of(@Nullable String name, @Nullable String number) {
    return NONE.withProvider(name, number);
  }

  /**
   * The same with another provider's name or number.
   *
   * @param name the name; null for the one that stands there
   * @param number the number; null for the one that stands there
   * @return a copy
   */
  public Contextualisation withProvider(@Nullable String name, @Nullable String number) {
    if (name == null && number == null) {
      return this;
    }
    Provider named =
        provider == null
            ? new Provider(name, number, null, null, null)
            : new Provider(
                name == null ? provider.name() : name,
                number == null ? provider.number() : number,
                provider.logo(),
                provider.logoText(),
                provider.colours());
    return new Contextualisation(
        contextualisationVersion,
        named,
        language,
        deliveryContext,
        howMet,
        benchmarkAnswers,
        addedTasks,
        record);
  }

  /**
   * The delivery context, open as it may be.
   *
   * @return what is said of it
   */
  public DeliveryContext delivery() {
    return deliveryContext == null ? DeliveryContext.OPEN : deliveryContext;
  }

  /**
   * What identifies its content.
   *
   * @return SHA-256 of its RFC 8785 form
   */
  public Sha256 digest() {
    return Sha256.of(Binding.write(this).canonicalBytes());
  }
}
