/**
 * A coverage-guided fuzzer for every parser. Nothing but coded refusals may come out of one, within
 * twenty seconds and a heap of 256 MB. In an ordinary build the inputs beside the tests are tried;
 * the profile {@code slow} fuzzes.
 */
@NullMarked
package online.ucca.triumvirate.fuzz;

import org.jspecify.annotations.NullMarked;
