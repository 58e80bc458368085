package online.ucca.triumvirate.adapter.tga.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import online.ucca.triumvirate.model.credential.CredentialRelationship;

/**
 * The units that a section names as prerequisites or co-requisites: statements that say nothing but
 * a code and a title. What says more, a choice for example, is left to its words.
 */
final class PrerequisiteUnits {
  private static final Pattern UNIT =
      Pattern.compile("([A-Z]{2,}[A-Z0-9.]*\\d[A-Z0-9.]*)(?:[\\s:–-]+(.*?))?[.;,]?");
  private static final Pattern ANOTHER = Pattern.compile("\\b[A-Z]{3,}[A-Z0-9]*\\d{2,}[A-Z]?\\b");
  private static final Pattern COREQUISITE = Pattern.compile("(?i).*\\bco-?requisite.*");

  private final Map<String, Named> units = new LinkedHashMap<>();

  private PrerequisiteUnits() {}

  /**
   * A unit that is needed.
   *
   * @param code its code
   * @param title its title; its code if the source gives none
   * @param relationship whether it comes before or together with the other
   * @param place where the source names it
   */
  record Named(String code, String title, CredentialRelationship relationship, String place) {}

  /** The units named, each once, in the source's order. */
  static List<Named> of(ProductSection section, String ownCode) {
    PrerequisiteUnits found = new PrerequisiteUnits();
    found.add(section.statements(), CredentialRelationship.PREREQUISITE);
    found.units.remove(ownCode);
    return new ArrayList<>(found.units.values());
  }

  private void add(List<Statement> statements, CredentialRelationship relationship) {
    for (Statement statement : statements) {
      CredentialRelationship own =
          COREQUISITE.matcher(statement.text()).matches()
              ? CredentialRelationship.COREQUISITE
              : relationship;
      if (!statement.items().isEmpty()) {
        add(statement.items(), own);
      } else {
        leaf(statement, own);
      }
    }
  }

  private void leaf(Statement statement, CredentialRelationship relationship) {
    Matcher matcher = UNIT.matcher(statement.text());
    if (!matcher.matches()) {
      return;
    }
    String title = matcher.group(2) == null ? "" : matcher.group(2);
    if (!ANOTHER.matcher(title).find()) {
      String code = matcher.group(1);
      units.putIfAbsent(
          code, new Named(code, title.isEmpty() ? code : title, relationship, statement.place()));
    }
  }
}
