/**
 * The certification kit: runs every rule, one for each {@link
 * online.ucca.triumvirate.adapter.Obligation}, against an adapter, and reports what holds ({@code
 * docs/spec/certification.md}). An adapter is certified if every MUST passed and none was skipped.
 */
@NullMarked
package online.ucca.triumvirate.certification;

import org.jspecify.annotations.NullMarked;
