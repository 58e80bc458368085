package online.ucca.triumvirate.adapter.tga.unit;

/**
 * A performance criterion.
 *
 * @param number its number as text, without a dot at its end: 5.1 and 5.10 are two numbers
 * @param text the source's words
 * @param place where a person finds it in the source
 */
public record UnitCriterion(String number, String text, String place) {}
