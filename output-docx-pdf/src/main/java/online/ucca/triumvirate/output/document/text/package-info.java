/**
 * What both formats must know of characters: which ones no file may hold, where lines break, and
 * how often something had to be replaced. Also the one place that reads resources.
 */
@NullMarked
package online.ucca.triumvirate.output.document.text;

import org.jspecify.annotations.NullMarked;
