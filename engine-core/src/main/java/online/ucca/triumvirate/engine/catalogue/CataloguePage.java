package online.ucca.triumvirate.engine.catalogue;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param items the entries, in the order asked for; none on a page after the last
 * @param total how many entries there are on all pages
 * @param page which page it is, from 1
 * @param limit how many entries a page has
 */
public record CataloguePage(List<CatalogueEntry> items, long total, int page, int limit) {
  /** Copies the list. */
  public CataloguePage {
    items = List.copyOf(items);
  }
}
