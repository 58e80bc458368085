package online.ucca.triumvirate.engine.pack;

import java.util.Locale;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.Label;

/** The documents of a pack (decisions §6): five, and the workbook where it is asked for. */
public enum DocumentKind {
  /** Details, results, declarations, version control. */
  COVER_SHEET("CS", "Cover sheet"),
  /** Tasks with instructions, observable behaviours and judgements. */
  ASSESSMENT_TOOL("AT", "Assessment tool"),
  /** One question per leaf of the knowledge evidence. */
  KNOWLEDGE_QUESTIONS("KQ", "Knowledge questions"),
  /** Which items cover which requirement. */
  MAPPING_MATRIX("MM", "Mapping matrix"),
  /** The conditions, verbatim, and how each is met. */
  ASSESSMENT_CONDITIONS("AC", "Assessment conditions"),
  /** What a learner does, finds out and collects before the assessment. */
  WORKBOOK("WB", "Workbook");

  private final String prefix;
  private final String title;

  DocumentKind(String prefix, String title) {
    this.prefix = prefix;
    this.title = title;
  }

  /**
   * What the ids of the document's items begin with, and what tells its own id from the others of
   * its pack. Conditions begin with the domain's short word for them, unless that is what another
   * document's items begin with.
   *
   * @param domain the domain, with its words
   * @return a short word
   */
  public String prefix(Domain domain) {
    String own = this == ASSESSMENT_CONDITIONS ? domain.label(Label.CONDITIONS_SHORT) : prefix;
    boolean taken = Stream.of(values()).anyMatch(kind -> kind != this && kind.prefix.equals(own));
    return taken ? prefix : own;
  }

  /**
   * The document's title.
   *
   * @return the title, without the instrument
   */
  public String title() {
    return title;
  }

  /**
   * The kind's name in a manifest.
   *
   * @return the name in snake case
   */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
