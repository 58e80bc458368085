package online.ucca.triumvirate.adapter.tga.unit;

import java.util.List;
import online.ucca.triumvirate.adapter.tga.product.Classification;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.product.RelatedProduct;

/**
 * A unit of competency as a source has it.
 *
 * @param identity which unit, and which release
 * @param application what it is for
 * @param prerequisites what must be held before
 * @param licensing what it says about licences, legislation and certification
 * @param elements its elements, in order
 * @param evidence the sections about evidence
 * @param related units it supersedes or is superseded by
 * @param credentials credentials that include it
 * @param classifications what the register files it under
 */
public record Unit(
    ProductIdentity identity,
    ProductSection application,
    ProductSection prerequisites,
    ProductSection licensing,
    List<UnitElement> elements,
    UnitEvidence evidence,
    List<RelatedProduct> related,
    List<ListedCredential> credentials,
    List<Classification> classifications) {

  /** Copies the lists. */
  public Unit {
    elements = List.copyOf(elements);
    related = List.copyOf(related);
    credentials = List.copyOf(credentials);
    classifications = List.copyOf(classifications);
  }
}
