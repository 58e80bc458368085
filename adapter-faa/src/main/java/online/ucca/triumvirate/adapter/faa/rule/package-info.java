/** From clauses to the Compliance Ruleset: obligation, effect, subject, retention, links. */
@NullMarked
package online.ucca.triumvirate.adapter.faa.rule;

import org.jspecify.annotations.NullMarked;
