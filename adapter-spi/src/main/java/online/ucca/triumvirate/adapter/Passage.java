package online.ucca.triumvirate.adapter;

/**
 * A piece of the source's text for people, and what became of it. An adapter that puts every word
 * of its source into exactly one passage can be held to it: see {@link TextCoverage}.
 *
 * @param place where a person finds it in the source
 * @param text its words, as the source has them
 * @param fate what became of it
 */
public record Passage(String place, String text, Fate fate) {

  /** What becomes of a passage. */
  public enum Fate {
    /** It goes into the Triumvirate: its words stand there, in their order. */
    CONTENT,
    /** It only holds the content together: a heading, a boilerplate row, a number. */
    STRUCTURE,
    /** It has no place in a Triumvirate; the reason is among the unmapped elements. */
    UNMAPPED
  }
}
