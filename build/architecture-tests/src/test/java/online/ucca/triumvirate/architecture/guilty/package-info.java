/**
 * A house laid out like the real one, in which every rule is broken, so that every rule is seen to
 * bite. A class is named for what it does wrong.
 */
@NullMarked
package online.ucca.triumvirate.architecture.guilty;

import org.jspecify.annotations.NullMarked;
