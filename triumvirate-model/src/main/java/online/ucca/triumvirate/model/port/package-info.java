/** Ports that both sides of the engine's wall need: where times and fresh identifiers come from. */
@NullMarked
package online.ucca.triumvirate.model.port;

import org.jspecify.annotations.NullMarked;
