package online.ucca.triumvirate.engine.document;

/** A piece of a line. */
public sealed interface Inline {

  /**
   * Text. Line breaks in it are kept; characters that a format cannot hold are replaced and
   * reported by the renderer.
   *
   * @param value the text, never interpreted as markup
   * @param style its emphasis
   */
  record Text(String value, TextStyle style) implements Inline {

    /**
     * Plain text.
     *
     * @param value the text
     * @return the run
     */
    public static Text of(String value) {
      return new Text(value, TextStyle.PLAIN);
    }

    /**
     * Important text.
     *
     * @param value the text
     * @return the run
     */
    public static Text strong(String value) {
      return new Text(value, TextStyle.STRONG);
    }

    /**
     * Text that steps back: sources, remarks.
     *
     * @param value the text
     * @return the run
     */
    public static Text muted(String value) {
      return new Text(value, TextStyle.MUTED);
    }
  }

  /** Emphasis of text. */
  enum TextStyle {
    /** No emphasis. */
    PLAIN,
    /** Important. */
    STRONG,
    /** Stressed, or a term. */
    EMPHASIS,
    /** Less important than its surroundings. */
    MUTED
  }

  /**
   * A box to tick, followed by its label: a control to click in formats that have one.
   *
   * @param name what the box records, for example {@code AT-3 satisfactory}; for people who cannot
   *     see it
   * @param label the words beside the box
   */
  record CheckBox(String name, String label) implements Inline {}

  /**
   * A place to write a short text, drawn as a rule of about the given length: a control to fill in
   * in formats that have one.
   *
   * @param name what is to be written, for people who cannot see it
   * @param characters about how many characters fit
   * @param kind what is written there
   */
  record Blank(String name, int characters, BlankKind kind) implements Inline {

    /**
     * A place for any text.
     *
     * @param name what is to be written
     * @param characters about how many characters fit
     */
    public Blank(String name, int characters) {
      this(name, characters, BlankKind.TEXT);
    }

    /**
     * A place for a date.
     *
     * @param name which date is to be written
     * @param characters about how many characters fit
     * @return the place
     */
    public static Blank date(String name, int characters) {
      return new Blank(name, characters, BlankKind.DATE);
    }

    /** Checks the length. */
    public Blank {
      if (characters < 1 || characters > 200) {
        throw new IllegalArgumentException("a blank holds 1 to 200 characters, not " + characters);
      }
    }
  }

  /** What is written in a blank. */
  enum BlankKind {
    /** Anything. */
    TEXT,
    /** A day, month and year: formats that can offer a calendar. */
    DATE
  }

  /** What follows begins on a new line of the same paragraph. */
  record LineBreak() implements Inline {}
}
