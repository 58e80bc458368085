/**
 * The CCO (Certified Capability Object): a signed permission and competency structure that sits
 * outside the person or system it governs (decisions §1, §5). Every statement carries the clause it
 * came from.
 */
@NullMarked
package online.ucca.triumvirate.model.cco;

import org.jspecify.annotations.NullMarked;
