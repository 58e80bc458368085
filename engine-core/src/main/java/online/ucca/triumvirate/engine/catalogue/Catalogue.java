package online.ucca.triumvirate.engine.catalogue;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * What a world's authority has published, to search and to look up. Safe for use by several
 * threads, and by several processes. Every method throws a {@link
 * online.ucca.triumvirate.model.error.Refusal} {@code DBS_UNAVAILABLE} if what keeps it cannot be
 * used.
 */
public interface Catalogue {

  /**
   * Searches.
   *
   * @param query what for
   * @return one page of the result
   */
  CataloguePage search(CatalogueQuery query);

  /**
   * Looks an entry up.
   *
   * @param kind which list it stands in
   * @param code its code, exactly
   * @return the entry; nothing if there is none
   */
  Optional<CatalogueEntry> find(EntryKind kind, String code);

  /**
   * Takes entries in: all of them, or, if anything is thrown, none. An entry that is there already
   * takes on what is said of it now, and keeps what is not spoken of. The same entries again change
   * nothing. Nothing is taken out.
   *
   * @param kind which list they belong into
   * @param entries the entries, read one after the other; what reading them throws, this throws
   * @param progress told, now and then, how many were read
   * @return how many were new or different, once that is on stable storage
   * @throws IllegalArgumentException if an entry is of another kind
   */
  CatalogueImport put(EntryKind kind, Iterator<CatalogueEntry> entries, LongConsumer progress);
}
