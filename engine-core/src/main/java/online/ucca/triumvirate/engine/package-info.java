/**
 * The gate: what stands between a submitted Triumvirate and everything that is made from it. The
 * engine takes bytes, trusts nobody, and knows no adapter and no corpus.
 */
@NullMarked
package online.ucca.triumvirate.engine;

import org.jspecify.annotations.NullMarked;
