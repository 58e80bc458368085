@NullMarked
package online.ucca.triumvirate.adapter.faa.ecfr;

import org.jspecify.annotations.NullMarked;
