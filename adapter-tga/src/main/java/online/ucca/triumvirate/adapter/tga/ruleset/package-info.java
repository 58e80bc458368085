/**
 * From the clauses of governing instruments to instrument 2, the Compliance Ruleset: what a clause
 * obliges whom to, what shows that it is met, and how long records are kept where a source says so.
 */
@NullMarked
package online.ucca.triumvirate.adapter.tga.ruleset;

import org.jspecify.annotations.NullMarked;
