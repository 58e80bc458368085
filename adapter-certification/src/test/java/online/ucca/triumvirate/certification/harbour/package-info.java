/**
 * What the three good adapters have in common: an invented domain, harbour work, in lines of text.
 */
@NullMarked
package online.ucca.triumvirate.certification.harbour;

import org.jspecify.annotations.NullMarked;
