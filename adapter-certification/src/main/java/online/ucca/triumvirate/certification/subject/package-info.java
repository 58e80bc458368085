/**
 * The adapter under certification with everything around it: fresh instances whose clock, log,
 * cache and network are recorded, payloads that are not its own, and its class files.
 */
@NullMarked
package online.ucca.triumvirate.certification.subject;

import org.jspecify.annotations.NullMarked;
