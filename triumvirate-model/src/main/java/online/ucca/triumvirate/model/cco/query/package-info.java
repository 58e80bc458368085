/**
 * Asks a CCO what governs: by its explicit links, never by the text of a rule. {@link
 * online.ucca.triumvirate.model.cco.query.Decision} numbers what is decided how.
 */
@NullMarked
package online.ucca.triumvirate.model.cco.query;

import org.jspecify.annotations.NullMarked;
