package online.ucca.triumvirate.corpus;

import java.time.Instant;

/**
 * One step of acquiring a corpus.
 *
 * @param at when
 * @param source from where: a file's name, a URL, the cache
 * @param detail what was acquired
 */
public record AcquisitionStep(Instant at, String source, String detail) {}
