package online.ucca.triumvirate.engine.pack.plan;

import online.ucca.triumvirate.engine.pack.DocumentKind;
import online.ucca.triumvirate.model.outcome.Domain;

/**
 * Something that is judged, answered or confirmed, and by that covers a requirement, and with it
 * the stems that lead into the requirement.
 *
 * @param id for example {@code AT-3}
 * @param document the document it stands in
 * @param requirement what it covers
 */
public record Item(String id, DocumentKind document, Requirement requirement) {

  static Item of(DocumentKind document, Domain domain, int number, Requirement requirement) {
    return new Item(document.prefix(domain) + "-" + number, document, requirement);
  }
}
