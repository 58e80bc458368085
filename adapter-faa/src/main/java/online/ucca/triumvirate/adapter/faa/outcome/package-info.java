/** From an Airman Certification Standard to the Outcome Specification. */
@NullMarked
package online.ucca.triumvirate.adapter.faa.outcome;

import org.jspecify.annotations.NullMarked;
