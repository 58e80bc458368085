package online.ucca.triumvirate.host.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import online.ucca.triumvirate.adapter.TranslationLog;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.FetchedFile;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of a run say of adapters' results, in the types that an audit entry may hold.
 * Text from a source may hold halves of surrogate pairs, which no JSON text can; they are replaced,
 * because an entry that cannot be written would be a gap.
 */
public final class EventDetail {
  private static final char REPLACEMENT = '\uFFFD';

  private EventDetail() {}

  /**
   * Findings, each with its code, its message and its place.
   *
   * @param findings the findings
   * @return a list of maps
   */
  public static List<Map<String, Object>> findings(List<Finding> findings) {
    return findings.stream()
        .map(
            finding -> {
              Map<String, Object> entry = new LinkedHashMap<>();
              entry.put("error_code", finding.errorCode());
              entry.put("message", finding.message());
              putIfThere(entry, "source_element", finding.sourceElement());
              putIfThere(entry, "triumvirate_element", finding.triumvirateElement());
              return entry;
            })
        .toList();
  }

  /**
   * Every mapping decision of a translation, as its hash is computed over them.
   *
   * @param result the translation
   * @return a list of maps
   */
  public static List<Map<String, Object>> translationLog(TranslationResult result) {
    return result.translationLog().stream()
        .map(
            decision ->
                Map.<String, Object>of(
                    "source_element", decision.sourceElement(),
                    "triumvirate_element", decision.triumvirateElement(),
                    "rule", decision.rule(),
                    "maps_source", decision.mapsSource()))
        .toList();
  }

  /**
   * The hash of a translation's log.
   *
   * @param result the translation; if it gave a Triumvirate, what that states has been checked
   * @return the hash in hex
   */
  public static String translationLogHash(TranslationResult result) {
    Triumvirate triumvirate = result.triumvirate();
    Sha256 stated = triumvirate == null ? null : triumvirate.provenance().translationLogHash();
    return (stated == null ? new TranslationLog(result.translationLog()).hash() : stated).hex();
  }

  /**
   * What has no place in the Triumvirate.
   *
   * @param result the translation
   * @return a list of maps
   */
  public static List<Map<String, Object>> unmapped(TranslationResult result) {
    return result.unmappedElements().stream()
        .map(
            element ->
                Map.<String, Object>of(
                    "source_element", element.sourceElement(), "reason", element.reason()))
        .toList();
  }

  /**
   * What the cache gave.
   *
   * @param files the files
   * @return a list of maps
   */
  public static List<Map<String, Object>> cached(List<CachedFile> files) {
    return files.stream()
        .map(
            file ->
                Map.<String, Object>of(
                    "name", file.file().name(),
                    "origin", file.acquired().origin(),
                    "sha256", file.file().hash().hex(),
                    "stored_at", file.storedAt().toString(),
                    "status", file.status().name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /**
   * What source systems answered: address, time, status and hash of each answer.
   *
   * @param files the answers
   * @return a list of maps
   */
  public static List<Map<String, Object>> fetched(List<FetchedFile> files) {
    return files.stream()
        .map(
            file ->
                Map.<String, Object>of(
                    "address", file.uri().toString(),
                    "fetched_at", file.fetchedAt().toString(),
                    "status", file.status(),
                    "sha256", file.file().hash().hex()))
        .toList();
  }

  /**
   * A detail that can be written, whatever text it holds.
   *
   * @param detail strings, integers, booleans, lists and maps of these
   * @return the same with every half of a surrogate pair replaced
   */
  public static Map<String, Object> writable(Map<String, Object> detail) {
    Map<String, Object> clean = new LinkedHashMap<>();
    detail.forEach((name, value) -> clean.put(whole(name), clean(value)));
    return clean;
  }

  private static Object clean(Object value) {
    if (value instanceof String text) {
      return whole(text);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(EventDetail::clean).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> clean = new LinkedHashMap<>();
      map.forEach((name, inner) -> clean.put(whole(String.valueOf(name)), clean(inner)));
      return clean;
    }
    return value;
  }

  private static String whole(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  private static void putIfThere(Map<String, Object> entry, String name, @Nullable String value) {
    if (value != null) {
      entry.put(name, value);
    }
  }
}
