/** How numbers are spelled (RFC 8785 §3.2.2.3); within the model only. */
@NullMarked
package online.ucca.triumvirate.model.json.number;

import org.jspecify.annotations.NullMarked;
