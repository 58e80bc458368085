package online.ucca.triumvirate.adapter.tga.product;

/**
 * A unit that this one supersedes or is superseded by.
 *
 * @param code the other unit's code
 * @param successor whether the other unit replaces this one; otherwise this one replaces it
 * @param equivalent whether the register declares the two equivalent
 * @param citation the table and date that say so, to follow the unit's code and release
 * @param place where a person finds it in the source
 */
public record RelatedProduct(
    String code, boolean successor, boolean equivalent, String citation, String place) {}
