package online.ucca.triumvirate.adapter.tga.product;

import org.jspecify.annotations.Nullable;

/**
 * A code that the register files a training product under.
 *
 * @param scheme the scheme in the source's words, for example {@code ANZSCO} or {@code ASCED6}
 * @param code the code in the scheme; text, with its leading zeros
 * @param name what the code stands for; null if the source does not say
 * @param place where a person finds it in the source
 */
public record Classification(String scheme, String code, @Nullable String name, String place) {}
