/**
 * What differs between two versions of one instrument: for drift monitors and auditors. The rules
 * of matching stand in {@code docs/spec/diff.md}.
 */
@NullMarked
package online.ucca.triumvirate.model.diff;

import org.jspecify.annotations.NullMarked;
