package online.ucca.triumvirate.output.scorm;

/** A page that a learning system launches: one sharable content object (SCO). */
final class CoursePage {
  private final String name;
  private final String title;
  private final byte[] content;

  /**
   * A page.
   *
   * @param name tells it from the other pages, fit for an XML id: {@code questions-2}
   * @param title what a learner sees in the table of contents
   * @param content the file; the caller keeps no reference to it
   */
  CoursePage(String name, String title, byte[] content) {
    this.name = name;
    this.title = title;
    this.content = content;
  }

  String name() {
    return name;
  }

  String title() {
    return title;
  }

  /** Where the page stands in the package. */
  String path() {
    return name + ".html";
  }

  byte[] content() {
    return content.clone();
  }
}
