package online.ucca.triumvirate.certification.corpora;

import online.ucca.triumvirate.corpus.AcquiredFile;

/**
 * An extraction that was made once and is the reference from then on: the expected Triumvirate was
 * translated from it.
 *
 * @param key the adapter's key in its cache
 * @param acquired what was extracted, and by which call
 */
public record RecordedExtraction(String key, AcquiredFile acquired) {}
