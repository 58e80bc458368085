/**
 * Instrument 3, the Credential Map: who is authorised to do what, under which conditions (spec
 * §2.4).
 */
@NullMarked
package online.ucca.triumvirate.model.credential;

import org.jspecify.annotations.NullMarked;
