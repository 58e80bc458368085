/** What a bucket's settings refuse and hide. */
@NullMarked
package online.ucca.triumvirate.storage.r2;

import org.jspecify.annotations.NullMarked;
