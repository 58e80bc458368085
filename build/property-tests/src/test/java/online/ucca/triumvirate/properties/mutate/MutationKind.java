package online.ucca.triumvirate.properties.mutate;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * One kind of thing that can be wrong.
 *
 * @param name what is done to the document
 * @param recipe does it
 */
record MutationKind(String name, Recipe recipe) {

  /** Makes a mutant of one kind. */
  interface Recipe {
    /** A mutant; null if this sample has nothing that could be broken in this way. */
    @Nullable Mutant make(Sample sample, Random random);
  }
}
