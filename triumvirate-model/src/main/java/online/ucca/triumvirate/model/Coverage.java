package online.ucca.triumvirate.model;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;

/**
 * How much of the source became part of the Triumvirate (spec §3.2; schema 1.1).
 *
 * @param mapped how many elements of the source were mapped
 * @param unmapped how many were not
 * @param unmappedElements which ones, and why
 */
public record Coverage(int mapped, int unmapped, List<UnmappedElement> unmappedElements) {

  /** Copies the list. */
  public Coverage {
    unmappedElements = Copies.list(unmappedElements);
  }
}
