/** The life of a CCO: its states, the transitions between them, and the arithmetic of its term. */
@NullMarked
package online.ucca.triumvirate.model.cco.life;

import org.jspecify.annotations.NullMarked;
