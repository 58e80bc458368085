/** Random lives of CCOs, held step by step against a reference that is simple enough to read. */
@NullMarked
package online.ucca.triumvirate.properties.life;

import org.jspecify.annotations.NullMarked;
