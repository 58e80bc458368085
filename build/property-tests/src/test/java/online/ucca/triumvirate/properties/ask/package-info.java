/** Whatever a CCO is asked: every question has an answer, and only links make something apply. */
@NullMarked
package online.ucca.triumvirate.properties.ask;

import org.jspecify.annotations.NullMarked;
