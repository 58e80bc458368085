/** Work that goes on behind the request: orders that are made, and what recurs. */
@NullMarked
package online.ucca.triumvirate.engine.work;

import org.jspecify.annotations.NullMarked;
