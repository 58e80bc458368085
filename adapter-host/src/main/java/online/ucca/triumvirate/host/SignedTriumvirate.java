package online.ucca.triumvirate.host;

import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.JsonDocument;

/**
 * What a host produced from a corpus.
 *
 * @param document the signed envelope
 * @param contentDigest what "the same Triumvirate" means, of this one (decisions §2)
 * @param triumvirate the same as values, without the proof
 * @param translation what the adapter said of its translation
 * @param validation what it said of its validation
 * @param cacheStatus whether the cache had the corpus
 */
public record SignedTriumvirate(
    JsonDocument document,
    Sha256 contentDigest,
    Triumvirate triumvirate,
    TranslationResult translation,
    ValidationResult validation,
    CacheStatus cacheStatus) {}
