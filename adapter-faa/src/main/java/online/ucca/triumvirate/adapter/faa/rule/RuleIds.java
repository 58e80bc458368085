package online.ucca.triumvirate.adapter.faa.rule;

import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.faa.clause.Citation;
import online.ucca.triumvirate.model.id.RuleId;

/** The identifiers of rules: {@code US-14CFR-135.63-b} for {@code 14 CFR 135.63(b)}. */
public final class RuleIds {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}.]+");

  private RuleIds() {}

  /**
   * The identifier of the rule that a clause becomes.
   *
   * @param citation where the clause stands
   * @return the identifier; different for different places
   */
  public static RuleId of(Citation citation) {
    StringBuilder id = new StringBuilder("US-").append(citation.title()).append("CFR-");
    boolean isSection =
        !citation.section().isEmpty() && Character.isDigit(citation.section().charAt(0));
    if (isSection) {
      id.append(citation.section());
    } else {
      id.append(citation.part());
      append(id, citation.section());
    }
    citation.designators().path().forEach(one -> append(id, one));
    append(id, citation.qualifier());
    return new RuleId(id.toString());
  }

  private static void append(StringBuilder id, String part) {
    if (!part.isEmpty()) {
      id.append('-').append(NO_WORD.matcher(part.strip()).replaceAll("-"));
    }
  }
}
