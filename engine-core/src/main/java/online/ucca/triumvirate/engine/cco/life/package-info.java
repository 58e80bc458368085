/**
 * What becomes of CCOs: places in status lists, transitions, their audit entries, and the lists
 * that tell the world (docs/spec/cco-life.md).
 */
@NullMarked
package online.ucca.triumvirate.engine.cco.life;

import org.jspecify.annotations.NullMarked;
