package online.ucca.triumvirate.engine.pack.contextualisation;

import org.jspecify.annotations.Nullable;

/**
 * The organisation that assesses.
 *
 * @param name its name; null if it is left open
 * @param number its number in its register; null if none is given
 * @param logo the name of its logo's file; null if it has none. Whoever makes an order reads it
 * @param logoText what the logo shows, for people who cannot see it; null for the name
 * @param colours its colours; null for the pack's own
 */
public record Provider(
    @Nullable String name,
    @Nullable String number,
    @Nullable String logo,
    @Nullable String logoText,
    @Nullable Colours colours) {}
