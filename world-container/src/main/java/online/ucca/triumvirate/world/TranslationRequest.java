package online.ucca.triumvirate.world;

import java.util.Map;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import org.jspecify.annotations.Nullable;

/**
 * Which adapter is to translate.
 *
 * @param world the world's id, for example {@code au-vet}, or an adapter's id; null to detect it
 * @param corpusType the corpus type; null to detect it
 */
public record TranslationRequest(@Nullable String world, @Nullable String corpusType) {

  /** Whichever adapter recognises the corpus. */
  public static final TranslationRequest DETECT = new TranslationRequest(null, null);

  private static final Map<String, String> SOURCE_SYSTEM_OF_WORLD =
      Map.of("au-vet", "TGA", "us-faa", "FAA");

  boolean allows(AdapterVersionInfo adapter) {
    return world == null
        || adapter.adapterId().value().equals(world)
        || adapter.sourceSystem().equals(SOURCE_SYSTEM_OF_WORLD.get(world));
  }

  boolean allows(CorpusIdentity identity) {
    return identity.isSupported()
        && (corpusType == null || corpusType.equals(identity.corpusType()));
  }
}
