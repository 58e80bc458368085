/** The one registry of error codes, and what is reported with them (spec §3.4). */
@NullMarked
package online.ucca.triumvirate.model.error;

import org.jspecify.annotations.NullMarked;
