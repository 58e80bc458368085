package online.ucca.triumvirate.adapter.tga.reading;

/**
 * A piece of the source's text for people, and what became of it. Every word of a source stands in
 * exactly one passage, so that what was dropped can be counted.
 *
 * @param place where a person finds it in the source
 * @param text its words
 * @param fate what the reader did with it
 */
public record Passage(String place, String text, Fate fate) {

  /** What a reader does with a passage. */
  public enum Fate {
    /** It goes into the Triumvirate: its words must be found there. */
    CONTENT,
    /** It only holds the content together: a heading, a boilerplate row, a number. */
    STRUCTURE,
    /** It has no place in a Triumvirate; the reason is on record. */
    UNMAPPED
  }
}
