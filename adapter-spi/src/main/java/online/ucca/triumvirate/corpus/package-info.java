/**
 * A regulator's raw material, and how an adapter gets at it: files and their hashes, how they are
 * to be acquired, the cache that makes an extraction final, and the only way to the source system.
 */
@NullMarked
package online.ucca.triumvirate.corpus;

import org.jspecify.annotations.NullMarked;
