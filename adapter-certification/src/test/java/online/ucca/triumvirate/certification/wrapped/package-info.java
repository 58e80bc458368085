/**
 * What makes mutants, apart from them: the rules that look at class files look at those of a
 * provider's package, and must not see the other mutants there.
 */
@NullMarked
package online.ucca.triumvirate.certification.wrapped;

import org.jspecify.annotations.NullMarked;
