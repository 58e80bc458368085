/**
 * Signed notes, checkpoints of a log and proofs in files, in the formats of c2sp.org, so that any
 * tool that knows those can check them.
 */
@NullMarked
package online.ucca.triumvirate.model.note;

import org.jspecify.annotations.NullMarked;
