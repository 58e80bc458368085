package online.ucca.triumvirate.model.cco.query;

import org.jspecify.annotations.Nullable;

/**
 * Why a standing is what it is.
 *
 * @param decision by which decision
 * @param standing the standing that it makes
 * @param why what is the case, in plain words
 * @param change what would change it; null if it speaks for the holder
 */
public record StandingReason(
    Decision decision, Standing standing, String why, @Nullable String change) {}
