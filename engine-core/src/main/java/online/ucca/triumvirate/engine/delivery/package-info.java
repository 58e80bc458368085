/** Telling customers: messages that are recorded before they are sent, and those who send them. */
@NullMarked
package online.ucca.triumvirate.engine.delivery;

import org.jspecify.annotations.NullMarked;
