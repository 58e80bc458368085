/**
 * An Outcome Specification as a CFPackage of CASE 1.1 (1EdTech Competencies and Academic Standards
 * Exchange), and back; packages of CASE 1.0 are read, too.
 */
@NullMarked
package online.ucca.triumvirate.exchange.casenet;

import org.jspecify.annotations.NullMarked;
