/** Reads eCFR XML, in the dialect of the bulk data and in that of the versioner service. */
@NullMarked
package online.ucca.triumvirate.adapter.faa.ecfr;

import org.jspecify.annotations.NullMarked;
