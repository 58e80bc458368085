/** Referential integrity of the three instruments (spec §2.6): what a schema cannot say. */
@NullMarked
package online.ucca.triumvirate.model.integrity;

import org.jspecify.annotations.NullMarked;
