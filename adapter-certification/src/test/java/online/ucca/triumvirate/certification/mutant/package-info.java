/** Good adapters with one planted defect each. */
@NullMarked
package online.ucca.triumvirate.certification.mutant;

import org.jspecify.annotations.NullMarked;
