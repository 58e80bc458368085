/** What `build/benchmarks/run` measures. */
@NullMarked
package online.ucca.triumvirate.benchmarks;

import org.jspecify.annotations.NullMarked;
