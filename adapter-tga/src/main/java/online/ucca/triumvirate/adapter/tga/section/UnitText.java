package online.ucca.triumvirate.adapter.tga.section;

import java.util.List;
import online.ucca.triumvirate.adapter.tga.product.Classification;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.product.RelatedProduct;
import online.ucca.triumvirate.adapter.tga.unit.ListedCredential;

/**
 * A unit as a reader of rich text hands it to the section parser: what the source says about it in
 * fields, and its sections as blocks.
 *
 * @param identity which unit, and which release
 * @param sections its sections, in the source's order
 * @param related units it supersedes or is superseded by
 * @param credentials credentials that include it
 * @param classifications what the register files it under
 */
public record UnitText(
    ProductIdentity identity,
    List<SourceSection> sections,
    List<RelatedProduct> related,
    List<ListedCredential> credentials,
    List<Classification> classifications) {

  /** Copies the lists. */
  public UnitText {
    sections = List.copyOf(sections);
    related = List.copyOf(related);
    credentials = List.copyOf(credentials);
    classifications = List.copyOf(classifications);
  }
}
