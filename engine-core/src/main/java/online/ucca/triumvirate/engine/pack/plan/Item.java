package online.ucca.triumvirate.engine.pack.plan;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.pack.DocumentKind;
import online.ucca.triumvirate.model.outcome.Domain;
import org.jspecify.annotations.Nullable;

/**
 * Something that is judged, answered or confirmed, and by that covers a requirement, and with it
 * the stems that lead into the requirement.
 *
 * @param id for example {@code AT-3}
 * @param document the document it stands in
 * @param requirement what it covers
 * @param further what it covers beside that: the other criteria of an outcome that somebody is
 *     asked about, the same words of another instrument of a cluster, or what an added item names
 * @param words what is judged, in words of its own; null for the requirement's
 */
public record Item(
    String id,
    DocumentKind document,
    Requirement requirement,
    List<Requirement> further,
    @Nullable String words) {

  /** Copies the list. */
  public Item {
    further = List.copyOf(further);
  }

  /**
   * An item that covers one requirement in its own words.
   *
   * @param id its id
   * @param document the document it stands in
   * @param requirement what it covers
   */
  public Item(String id, DocumentKind document, Requirement requirement) {
    this(id, document, requirement, List.of(), null);
  }

  /**
   * What is judged, answered or confirmed.
   *
   * @return its own words, or else the requirement's
   */
  public String statement() {
    return words == null ? requirement.statement() : words;
  }

  /**
   * Everything that it covers.
   *
   * @return the requirement, and what it covers beside it
   */
  public List<Requirement> requirements() {
    List<Requirement> all = new ArrayList<>();
    all.add(requirement);
    all.addAll(further);
    return all;
  }

  /**
   * How the documents name what it covers.
   *
   * @return the designations; with their instruments where they are of several
   */
  public String designation() {
    if (further.isEmpty()) {
      return requirement.designation();
    }
    return String.join(", ", requirements().stream().map(Requirement::fullDesignation).toList());
  }

  static Item of(DocumentKind document, Domain domain, int number, Requirement requirement) {
    return new Item(document.prefix(domain) + "-" + number, document, requirement);
  }
}
