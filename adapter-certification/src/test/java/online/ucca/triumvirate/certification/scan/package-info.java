/** A good adapter whose corpus is read by a model, through the cache. */
@NullMarked
package online.ucca.triumvirate.certification.scan;

import org.jspecify.annotations.NullMarked;
