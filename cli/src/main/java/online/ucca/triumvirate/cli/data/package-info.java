/** The commands that work with the world's database; no other command opens it. */
@NullMarked
package online.ucca.triumvirate.cli.data;

import org.jspecify.annotations.NullMarked;
