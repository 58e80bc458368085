/**
 * Where a world keeps what it has made: objects under keys that are made of ids, each acknowledged
 * only after what was stored was read back. The port, its values, and a store in memory.
 */
@NullMarked
package online.ucca.triumvirate.engine.storage;

import org.jspecify.annotations.NullMarked;
