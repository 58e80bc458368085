/** An adapter with a way of its own to the network, apart from the others for its class files. */
@NullMarked
package online.ucca.triumvirate.certification.mutant.connecting;

import org.jspecify.annotations.NullMarked;
