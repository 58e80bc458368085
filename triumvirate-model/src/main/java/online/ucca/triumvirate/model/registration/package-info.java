/** Adapter identity, registration with an engine, and a registration's states (spec §3.6). */
@NullMarked
package online.ucca.triumvirate.model.registration;

import org.jspecify.annotations.NullMarked;
