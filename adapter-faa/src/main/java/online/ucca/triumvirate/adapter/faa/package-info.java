/**
 * The adapter of world {@code us-faa}: tells the files of a corpus apart and leads them through
 * reading, clauses and the three instruments.
 */
@NullMarked
package online.ucca.triumvirate.adapter.faa;

import org.jspecify.annotations.NullMarked;
