/**
 * Files that a command reads and writes: what a SOURCE argument stands for, results, their names.
 */
@NullMarked
package online.ucca.triumvirate.cli.file;

import org.jspecify.annotations.NullMarked;
