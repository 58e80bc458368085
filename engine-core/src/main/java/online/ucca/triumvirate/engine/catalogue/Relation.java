package online.ucca.triumvirate.engine.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a world's authority says beside its two lists: what belongs to what, and who may do what.
 */
public enum Relation {
  /** Which units a qualification consists of. */
  QUALIFICATION_UNITS("qualification_units", 2, "qualification_code unit_code role", 3),
  /** Who provides. */
  AUTHORITIES("authorities", 1, "authority_code name status type", 2),
  /** Which qualifications one of those may award. */
  AUTHORITY_SCOPE("authority_scope", 2, "authority_code qual_code status", 2),
  /** In what a qualification can be specialised. */
  QUALIFICATION_SPECIALISATIONS(
      "qualification_specialisations", 2, "qualification_code specialisation_code title", 3);

  private final String text;
  private final int keys;
  private final String columns;
  private final int required;

  Relation(String text, int keys, String columns, int required) {
    this.text = text;
    this.keys = keys;
    this.columns = columns;
    this.required = required;
  }

  /**
   * Its name in files and in the database.
   *
   * @return the name
   */
  public String text() {
    return text;
  }

  /**
   * What a row of it says, in order.
   *
   * @return the names of its columns
   */
  public List<String> columns() {
    return List.of(columns.split(" "));
  }

  /**
   * What tells a row from every other.
   *
   * @return the first of its columns
   */
  public List<String> keys() {
    return columns().subList(0, keys);
  }

  /**
   * What every row says.
   *
   * @return the first of its columns, the keys among them
   */
  public List<String> required() {
    return columns().subList(0, required);
  }

  /**
   * Reads a name.
   *
   * @param text the name
   * @return the relation; nothing if there is none of that name
   */
  public static Optional<Relation> of(String text) {
    return Arrays.stream(values()).filter(one -> one.text.equals(text)).findFirst();
  }
}
