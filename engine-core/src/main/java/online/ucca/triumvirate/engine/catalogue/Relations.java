package online.ucca.triumvirate.engine.catalogue;

import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * What a world's authority says beside its two lists. Safe for use by several threads, and by
 * several processes. Fails by {@code DBS_UNAVAILABLE}; nothing is changed then.
 */
public interface Relations {

  /**
   * Takes rows in: all of them, or, if anything is thrown, none. A row that is there already takes
   * on what is said now, and keeps what is not spoken of. The same rows again change nothing.
   * Nothing is taken out.
   *
   * @param relation which relation they belong into
   * @param rows the rows, read one after the other; what reading them throws, this throws
   * @param progress told, now and then, how many were read
   * @return how many were new or different, once that is on stable storage
   * @throws Refusal {@code CAT_BAD_ROW} for each qualification or authority that rows speak of and
   *     that is not there, a hundred of them at most
   * @throws IllegalArgumentException if a row is of another relation
   */
  CatalogueImport put(Relation relation, Iterator<RelationRow> rows, LongConsumer progress);

  /**
   * Looks rows up.
   *
   * @param relation which relation
   * @param column one of its columns
   * @param value what stands there, exactly
   * @return the rows, by their keys
   * @throws IllegalArgumentException if the relation has no such column
   */
  List<RelationRow> find(Relation relation, String column, String value);
}
