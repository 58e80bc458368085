/** Status lists: how what became of a CCO is published (W3C Bitstring Status List 1.0). */
@NullMarked
package online.ucca.triumvirate.model.cco.status;

import org.jspecify.annotations.NullMarked;
